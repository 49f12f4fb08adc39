"""`record`: a frozen, slotted, keyword-only dataclass, made in a third of the time.

`field()` needs the real one.

Every command starts by making some fifty of them, and for each `dataclass` compiles seven functions. Here only
`__init__` is compiled, when the first one is made; comparing, hashing, showing and refusing to change are written once.
`fields`, `replace` and `copy` see no difference to `dataclass`, which is asked for its fields when they need them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar, dataclass_transform, overload

    T = TypeVar("T")

    @overload
    def record(cls: type[T], /) -> type[T]: ...
    @overload
    def record(*, kw_only: bool = True, eq: bool = True) -> Callable[[type[T]], type[T]]: ...
    @dataclass_transform(frozen_default=True, kw_only_default=True)
    def record(*_given: object, **_wishes: object) -> object:
        """Make the class a record; `kw_only=False` lets its values be given in their order."""

else:
    import sys
    from dataclasses import FrozenInstanceError, dataclass
    from functools import partial
    from operator import attrgetter

    def record(cls: type | None = None, /, *, kw_only: bool = True, eq: bool = True) -> type | partial[type]:
        """Make the class a record; `kw_only=False` lets its values be given in their order."""
        return partial(_made, kw_only=kw_only, eq=eq) if cls is None else _made(cls)

    def _made(cls: type, *, kw_only: bool = True, eq: bool = True) -> type:
        body = dict(vars(cls))
        types = body.get("__annotations__", {})
        names = tuple(types)
        defaults = {name: body.pop(name) for name in names if name in body}
        for name in ("__dict__", "__weakref__"):
            body.pop(name, None)
        body |= _ALIKE
        body |= {
            "__slots__": names,
            "__match_args__": () if kw_only else names,
            "__dataclass_fields__": _Fields(types, defaults, kw_only=kw_only),
        }
        body.setdefault("__repr__", _repr)
        if eq:
            body["__eq__"], body["__hash__"] = _compared(attrgetter(*names, "__class__"))
        made = type(cls)(cls.__name__, cls.__bases__, body)
        made.__qualname__ = cls.__qualname__
        made.__init__ = _waiting(made, types, defaults, kw_only=kw_only)
        return made

    class _Fields:
        """What `dataclass` says of the fields, in its own words, asked when somebody wants to know."""

        def __init__(self, types: dict[str, object], defaults: dict[str, object], *, kw_only: bool) -> None:
            self._body = {"__annotations__": types, **defaults}
            self._kw_only = kw_only

        def __get__(self, _instance: object, cls: type) -> dict[str, object]:
            body = {**self._body, "__module__": cls.__module__, "__doc__": "Without words, a signature is worked out."}
            like = dataclass(init=False, repr=False, eq=False, kw_only=self._kw_only)(type(cls.__name__, (), body))
            cls.__dataclass_fields__ = like.__dataclass_fields__
            return cls.__dataclass_fields__

    def _compared(values: Callable[[object], tuple[object, ...]]) -> tuple[object, object]:
        """Give `__eq__` and `__hash__` by these values."""

        def equal(self: object, other: object) -> bool:
            return values(self) == values(other) if self.__class__ is other.__class__ else NotImplemented

        def hashed(self: object) -> int:
            return hash(values(self))

        return equal, hashed

    def _waiting(cls: type, types: dict[str, object], defaults: dict[str, object], *, kw_only: bool) -> object:
        """Give an `__init__` that compiles the real one when the first record is made; most commands make few kinds."""

        def __init__(self: object, *positions: object, **given: object) -> None:  # noqa: N807  it takes its place
            cls.__init__ = _init(cls, types, defaults, kw_only=kw_only)
            cls.__init__(self, *positions, **given)

        return __init__

    def _init(cls: type, types: dict[str, object], defaults: dict[str, object], *, kw_only: bool) -> object:
        """Compile `__init__`: each value goes straight into its slot."""
        given = {f"_{name}": default for name, default in defaults.items()}
        slots = {f"_set_{name}": vars(cls)[name].__set__ for name in types}
        words = (f"{name}=_{name}" if name in defaults else name for name in types)
        body = "".join(f"  _set_{name}(self, {name})\n" for name in types) or "  pass\n"
        body += "  self.__post_init__()\n" if hasattr(cls, "__post_init__") else ""
        head = f" def __init__({', '.join(['self', *(['*'] if kw_only and types else []), *words])}):\n"
        code = f"def make({', '.join([*given, *slots])}):\n{head}{body} return __init__"
        made: dict[str, object] = {}
        exec(code, vars(sys.modules[cls.__module__]), made)  # noqa: S102  as dataclass does it
        init = made["make"](**given, **slots)
        init.__annotations__ = {**types, "return": None}
        init.__qualname__ = f"{cls.__qualname__}.__init__"
        return init

    def _repr(self: object) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
        return f"{type(self).__qualname__}({told})"

    def _refuse_to_set(self: object, name: str, value: object) -> None:  # noqa: ARG001  Python's signature
        raise FrozenInstanceError(f"cannot assign to field {name!r}")  # noqa: EM102, TRY003  for programmers

    def _refuse_to_delete(self: object, name: str) -> None:  # noqa: ARG001  as above
        raise FrozenInstanceError(f"cannot delete field {name!r}")  # noqa: EM102, TRY003  as above

    def _getstate(self: object) -> list[object]:
        return [getattr(self, name) for name in self.__dataclass_fields__]

    def _setstate(self: object, state: list[object]) -> None:
        for name, value in zip(self.__dataclass_fields__, state, strict=True):
            object.__setattr__(self, name, value)

    _ALIKE = {
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": _getstate,
        "__setstate__": _setstate,
    }


__all__ = ["record"]
