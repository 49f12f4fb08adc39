"""`record`: a frozen, slotted, keyword-only dataclass, made in a third of the time.

`field()` and `__post_init__` need the real one.

Every command starts by making some fifty of them, and for each `dataclass` compiles seven functions. Here only
`__init__` is compiled, when the first one is made; comparing, hashing, showing and refusing to change are written once.
`fields`, `replace` and `copy` see no difference to `dataclass`.
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
    from dataclasses import MISSING, Field, FrozenInstanceError, dataclass
    from functools import partial
    from operator import attrgetter

    def record(cls: type | None = None, /, *, kw_only: bool = True, eq: bool = True) -> type | partial[type]:
        """Make the class a record; `kw_only=False` lets its values be given in their order."""
        return partial(_made, kw_only=kw_only, eq=eq) if cls is None else _made(cls)

    def _made(cls: type, *, kw_only: bool = True, eq: bool = True) -> type:
        made = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
        fields = made.__dataclass_fields__
        made.__init__ = _waiting(made, fields, kw_only=kw_only)
        values = attrgetter(*fields, "__class__")

        def equal(self: object, other: object) -> bool:
            return values(self) == values(other) if self.__class__ is other.__class__ else NotImplemented

        def hashed(self: object) -> int:
            return hash(values(self))

        if eq:
            made.__eq__, made.__hash__ = equal, hashed
        if "__repr__" not in vars(cls):
            made.__repr__ = _repr
        made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
        made.__getstate__, made.__setstate__ = _getstate, _setstate
        return made

    def _waiting(cls: type, fields: dict[str, Field], *, kw_only: bool) -> object:
        """Give an `__init__` that compiles the real one when the first record is made; most commands make few kinds."""

        def __init__(self: object, *positions: object, **given: object) -> None:  # noqa: N807  it takes its place
            cls.__init__ = _init(cls, fields, kw_only=kw_only)
            cls.__init__(self, *positions, **given)

        return __init__

    def _init(cls: type, fields: dict[str, Field], *, kw_only: bool) -> object:
        """Compile `__init__`: each value goes straight into its slot."""
        given = {f"_{name}": one.default for name, one in fields.items() if one.default is not MISSING}
        slots = {f"_set_{name}": vars(cls)[name].__set__ for name in fields}
        words = (f"{name}=_{name}" if f"_{name}" in given else name for name in fields)
        body = "".join(f"  _set_{name}(self, {name})\n" for name in fields) or "  pass\n"
        head = f" def __init__({', '.join(['self', *(['*'] if kw_only and fields else []), *words])}):\n"
        code = f"def make({', '.join([*given, *slots])}):\n{head}{body} return __init__"
        made: dict[str, object] = {}
        exec(code, vars(sys.modules[cls.__module__]), made)  # noqa: S102  as dataclass does it
        init = made["make"](**given, **slots)
        init.__annotations__ = {**{name: one.type for name, one in fields.items()}, "return": None}
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


__all__ = ["record"]
