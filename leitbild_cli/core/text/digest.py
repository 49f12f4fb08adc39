"""SHA-256 and SHA-1 by Python's own code: `hashlib` loads all of OpenSSL, which takes longer than reading a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha1, sha256
else:
    try:
        from _sha1 import sha1

        try:
            from _sha2 import sha256  # since Python 3.12
        except ImportError:
            from _sha256 import sha256
    except ImportError:  # a Python that was built without them
        from hashlib import sha1, sha256

__all__ = ["sha1", "sha256"]
