"""Machine code of kernels: made once by numba, stored, and loaded again by llvmlite alone.

Importing numba and readying it for the first kernel in its cache takes .4 s of a process, llvmlite .05 s; and a
kernel needs nothing of numba once it is compiled. What is stored is an object file with one function, the kernel's
entry. It takes each array as the address of the array's Python object, and reads address and shape of the data there:
their place is part of numpy's binary interface (``PyArrayObject_fields`` in numpy/ndarraytypes.h) and tried out before
the first use. Its other conventions are numba's (``numba.core.callconv.CPUCallConv``)::

    int entry(int64 *result, void **raised, array or number, ...)  // 0, unless something was raised

Where this hasn't been tried (other systems than Linux, other processors than x86-64, other Pythons than CPython, a
kernel of more than arrays and whole numbers) ``load_entry`` returns None, and ``cleaner.compiled`` has numba run it.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import importlib
import os
import platform
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.caches import cache_folders, writable_cache

HEAD = object.__basicsize__ // 8
"""Words of a Python object before an array's own: address of the data, number of dimensions, address of the shape."""

PLAIN = 0x101
"""Flags of an array that lies row by row and aligned: NPY_ARRAY_C_CONTIGUOUS and NPY_ARRAY_ALIGNED."""

CHECKS = ("NUMBA_DISABLE_JIT", "NUMBA_BOUNDSCHECK", "NUMBA_DEBUGINFO")
"""Variables that ask numba for code that can be looked into; what is stored is none."""

CONVENTIONS = 1
"""To be raised when entries are made or called in another way, so that none of before is loaded."""

SUFFIX = f".{sys.implementation.cache_tag}.o"

Kind = Any
"""What an entry knows of an argument: dtype, number of dimensions and flags of an array, or the type of a number."""

Entry = Callable[..., Any]

_loading = threading.Lock()


class Stored(NamedTuple):
    """An entry as it is kept: its ``symbol``, whether it returns a number, and the object file."""

    symbol: str
    returns: bool
    code: bytes

    def pack(self) -> bytes:
        """Return the bytes of a file."""
        head = f"{self.symbol} {int(self.returns)} {hashlib.sha256(self.code).hexdigest()}\n"
        return head.encode() + self.code

    @classmethod
    def unpack(cls, packed: bytes) -> Stored | None:
        """Return what a file holds; None where it is torn or no file of ours."""
        head, _, code = packed.partition(b"\n")
        parts = head.decode("latin-1").split(" ")
        if len(parts) != 3 or parts[2] != hashlib.sha256(code).hexdigest():
            return None
        return cls(parts[0], parts[1] == "1", code)


@functools.cache
def is_supported() -> bool:
    """Tell whether machine code can be stored and loaded in this process."""
    if any(os.environ.get(name, "0") != "0" for name in CHECKS):
        return False
    machine = (sys.platform, platform.machine(), sys.implementation.name)
    return machine == ("linux", "x86_64", "cpython") and _reads_arrays()


def is_stored() -> bool:
    """Tell whether any kernel was compiled before on this machine."""
    return any(next(folder.glob(f"*{SUFFIX}"), None) is not None for folder in cache_folders())


def kinds_of(arguments: Sequence[Any]) -> tuple[Kind, ...]:
    """Return what an entry knows of its arguments; entries differ where these do."""
    return tuple([(a.dtype, a.ndim, a.flags.num & PLAIN) if isinstance(a, np.ndarray) else type(a) for a in arguments])


def load_entry(name: str, stamp: str, kinds: tuple[Kind, ...], compiled: Callable[[], Any]) -> Entry | None:
    """Return the entry of a kernel for arguments of these kinds; None where numba has to run it.

    ``name`` and ``stamp`` say which kernel it is and in which state its source is; ``compiled`` is asked for it as a
    dispatcher of numba's where no machine code is stored. The entry raises ArithmeticError where the kernel raises.
    """
    if not is_supported() or not all(map(_is_known, kinds)):
        return None
    with _loading:
        file_name = _file_name(name, kinds)
        symbol = f"{file_name}:{stamp}"
        stored = _find(file_name, symbol)
        if stored is None:
            stored = _make(compiled(), symbol, kinds)
            if stored is None:
                return None
            _keep(file_name, stored.pack())
        return _enter(stored, kinds)


def _is_known(kind: Kind) -> bool:
    if isinstance(kind, tuple):
        dtype, dimensions, flags = kind
        return flags == PLAIN and dimensions > 0 and dtype.kind in "iub" and dtype.isnative
    return kind in (int, bool)


@functools.cache
def _enter(stored: Stored, kinds: tuple[Kind, ...]) -> Entry:
    """Load the object file, and return what calls its entry."""
    import llvmlite.binding as llvm

    engine = _engine()
    engine.add_object_file(llvm.ObjectFileRef.from_data(stored.code))
    engine.finalize_object()
    types = [ctypes.py_object if isinstance(kind, tuple) else ctypes.c_int64 for kind in kinds]
    function = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, *types)(
        engine.get_function_address(stored.symbol)
    )
    raised = ctypes.c_void_p()  # where numba says what was raised; no kernel means to raise anything

    def call(*arguments: Any) -> Any:
        result = ctypes.c_int64()
        if function(ctypes.byref(result), ctypes.byref(raised), *arguments):
            raise ArithmeticError(f"{stored.symbol}: a division or the like failed")
        return result.value if stored.returns else None

    return call


def _make(dispatcher: Any, symbol: str, kinds: tuple[Kind, ...]) -> Stored | None:
    """Compile a kernel's entry; None where it needs functions of numba's or Python's beside itself."""
    import llvmlite.binding as llvm

    numba: Any = importlib.import_module("numba")
    words = numba.types.CPointer(numba.types.voidptr)
    types = tuple(words if isinstance(kind, tuple) else numba.types.int64 for kind in kinds)
    entry = numba.njit(types, nogil=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)(_entry(dispatcher, kinds))
    (compiled,) = entry.overloads.values()
    returned = str(compiled.signature.return_type)
    module = llvm.parse_assembly(entry.inspect_llvm(entry.signatures[0]))
    for function in module.functions:
        if function.name == compiled.fndesc.llvm_func_name:
            function.name = symbol
        elif not function.is_declaration:
            function.linkage = "internal"
    passes = llvm.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    passes.run(module, llvm.create_pass_builder(_target(), llvm.create_pipeline_tuning_options()))
    foreign = [f.name for f in module.functions if f.is_declaration and not f.name.startswith("llvm.")]
    if foreign or returned not in ("none", "int64"):
        return None
    return Stored(symbol, returned == "int64", _target().emit_object(module))


def _entry(dispatcher: Any, kinds: tuple[Kind, ...]) -> Any:
    """Return a function of addresses and numbers, for numba to compile, that calls the kernel with arrays.

    For a vector and a number it is ``lambda a0, a1: kernel(carray(a0[2], (carray(a0[4], 1, intp)[0],), type0), a1)``.
    """
    numba: Any = importlib.import_module("numba")
    names = [f"a{n}" for n in range(len(kinds))]
    used: dict[str, Any] = {"kernel": dispatcher, "carray": numba.carray, "intp": np.intp}
    arguments = []
    for name, kind in zip(names, kinds, strict=True):
        if isinstance(kind, tuple):
            used[f"type_{name}"] = kind[0].type
            sizes = "".join(f"carray({name}[{HEAD + 2}], {kind[1]}, intp)[{n}]," for n in range(kind[1]))
            arguments.append(f"carray({name}[{HEAD}], ({sizes}), type_{name})")
        else:
            arguments.append(f"{name} != 0" if kind is bool else name)
    return eval(f"lambda {', '.join(names)}: kernel({', '.join(arguments)})", used)  # noqa: S307 - of names made up here


@functools.cache
def _reads_arrays() -> bool:
    """Tell whether an array's object holds address and shape of its data where entries look for them."""
    array: npt.NDArray[Any] = np.zeros((3, 5), np.int8)
    words = (ctypes.c_int64 * (HEAD + 3)).from_address(id(array))
    if words[HEAD] != array.ctypes.data or words[HEAD + 1] & 0xFFFFFFFF != array.ndim:
        return False
    return tuple((ctypes.c_int64 * array.ndim).from_address(words[HEAD + 2])) == array.shape


@functools.cache
def _target() -> Any:
    """Return LLVM's description of this machine, set as numba sets it (numba.core.codegen.JITCPUCodegen)."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=llvm.get_host_cpu_features().flatten(),
        opt=3,
        reloc="static" if target.name.startswith("x86") else "default",
        codemodel="jitdefault",
        jit=True,
    )


@functools.cache
def _engine() -> Any:
    import llvmlite.binding as llvm

    return llvm.create_mcjit_compiler(llvm.parse_assembly(""), _target())


@functools.cache
def _machine() -> str:
    """Return what else than its source a kernel's machine code depends on: each numba asks for its own llvmlite."""
    import llvmlite
    import llvmlite.binding as llvm

    features = llvm.get_host_cpu_features().flatten()
    parts = (CONVENTIONS, llvmlite.__version__, np.__version__, llvm.get_host_cpu_name(), features)
    return " ".join(map(str, parts))


def _file_name(name: str, kinds: tuple[Kind, ...]) -> str:
    said = [f"{k[0].str}{k[1]}" if isinstance(k, tuple) else k.__name__ for k in kinds]
    return f"{name}-{hashlib.sha256(' '.join([*said, _machine()]).encode()).hexdigest()[:16]}{SUFFIX}"


def _find(file_name: str, symbol: str) -> Stored | None:
    for folder in cache_folders():
        with suppress(OSError):
            stored = Stored.unpack((folder / file_name).read_bytes())
            if stored and stored.symbol == symbol:
                return stored
    return None


def _keep(file_name: str, packed: bytes) -> None:
    """Write a file into the cache; where that can't be, the kernel is compiled for this process alone."""
    folder = writable_cache()
    if folder is None:
        return
    part = folder / f"{file_name}.{os.getpid()}"
    try:
        part.write_bytes(packed)
        part.replace(folder / file_name)
    except OSError:
        with suppress(OSError):
            part.unlink()
