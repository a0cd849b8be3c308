"""Compiled kernels: plain functions over arrays that numba compiles when the work is worth it.

Loading compiled kernels costs a tenth of a second (see ``cleaner.machine_code``), or most of a second where numba has
to be imported for it, so a small job runs the same source interpreted. A kernel therefore keeps all integers below
2**63 and uses nothing but indexing, ``len`` and plain arithmetic: then both ways give the same values.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib
import marshal
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FunctionType
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from cleaner.machine_code import Kind, is_stored, is_supported, kinds_of, load_entry

T = TypeVar("T")
R = TypeVar("R")

LOADING_STEPS = 200_000
"""Up to this many inner steps a process interprets: at about 0.5 us a step that is what loading the stored kernels
costs (.1 s). Whoever rents until the rent paid is the price pays twice what the wisest would, at most."""

NUMBA_STEPS = 1_500_000
"""The same where numba has to be imported to load them (.6 s)."""

COMPILE_STEPS = 20_000_000
"""The same where the kernels would have to be compiled first, which takes 15 to 30 s once on a machine."""


def enabled(work: int) -> bool:
    """Tell whether ``work`` more inner steps are worth compiled code; always when kernels are loaded already.

    >>> enabled(10**9)
    True
    """
    return Kernel.compiled or Kernel.interpreted + work > _steps_to_interpret()


def use_compiled(*, own_process: bool = False) -> None:
    """Run kernels compiled from here on in this process: for many batches of which none would ask for it alone.

    Where numba has to run them, what it sets up at its first kernel (.4 s) is done at once too, so that processes
    forked later have it. In an ``own_process``, in which numba runs nothing but these kernels, it does without scipy's
    linear algebra, which they don't use and which takes .3 s of that.
    """
    Kernel.compiled = True
    if not is_supported():
        with _hidden("scipy.linalg.cython_blas") if own_process else contextlib.nullcontext():
            importlib.import_module("numba")
            _set_to_zero(np.empty(1, np.int64))


def in_threads(function: Callable[[T], R], items: Iterable[T], threads: int) -> list[R]:
    """Return the results for the items in their order, worked out by so many threads at once.

    It pays where kernels and numpy do the work: they let go of the interpreter's lock meanwhile.
    """
    if threads == 1:
        return [function(item) for item in items]
    with ThreadPoolExecutor(threads) as executor:
        return list(executor.map(function, items))


@contextlib.contextmanager
def beside(function: Callable[[], R], threads: int) -> Iterator[Callable[[], R]]:
    """Do something in a thread of its own beside the body of the ``with``; yield what waits for its result.

    With one thread alone it is done when the result is asked for.
    """
    if threads == 1:
        yield function
        return
    with ThreadPoolExecutor(1) as executor:
        yield executor.submit(function).result


@contextlib.contextmanager
def _hidden(module: str) -> Iterator[None]:
    """Let a module that wasn't imported yet seem missing for a while."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]  # how Python says that a module is not to be found
    try:
        yield
    finally:
        del sys.modules[module]


@functools.cache
def is_cached() -> bool:
    """Tell whether kernels were compiled before on this machine, so that loading them takes a second, not twenty."""
    if is_supported():
        return is_stored()
    return next(Path(__file__).parent.rglob("*.nbi"), None) is not None


def _steps_to_interpret() -> int:
    if not is_cached():
        return COMPILE_STEPS
    return LOADING_STEPS if is_supported() else NUMBA_STEPS


class Kernel:
    """A function over arrays, compiled when it is first used on much work.

    ``python`` is the plain function. Calling the kernel runs compiled code where ``enabled(work)``
    says so, and otherwise the plain function on views of the same arrays, so that outputs are written
    in place either way. Without ``work`` the sizes of the arrays are added up. ``interpreted`` are the inner
    steps that this process has interpreted so far, and ``compiled`` says whether it does so no more.
    """

    interpreted = 0
    compiled = False

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)
        self.__name__ = function.__name__
        self.python = function
        self._entries: dict[tuple[Kind, ...], Callable[..., Any]] = {}

    def __call__(self, *arguments: Any, work: int | None = None) -> Any:
        """Run on the arrays; results are written in place or returned as numbers."""
        if work is None:
            work = sum(a.size for a in arguments if isinstance(a, np.ndarray))
        if enabled(work):
            kinds = kinds_of(arguments)
            return (self._entries.get(kinds) or self._load(kinds))(*arguments)
        Kernel.interpreted += work
        plain = interpret_kernel(self.python)
        return plain(*(view(a) if isinstance(a, np.ndarray) else a for a in arguments))

    def _load(self, kinds: tuple[Kind, ...]) -> Callable[..., Any]:
        """Return what runs the kernel compiled on arguments of these kinds, and remember it."""
        name = f"{self.__module__}.{self.__name__}"
        compiled = functools.partial(compile_kernel, self.python)
        entry = load_entry(name, source_stamp(self.python), kinds, compiled) or compiled()
        self._entries[kinds] = entry
        Kernel.compiled = True
        return entry

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as the name under which the module holds it."""
        return _find, (self.__module__, self.__name__)


def kernel(function: Callable[..., Any]) -> Kernel:
    """Mark a plain function over arrays as a kernel.

    >>> @kernel
    ... def double(values):
    ...     for i in range(len(values)):
    ...         values[i] = 2 * values[i]
    >>> numbers = np.array([1, 2, 3])
    >>> double(numbers)
    >>> numbers.tolist()
    [2, 4, 6]
    """
    return Kernel(function)


@kernel
def _set_to_zero(values: Any) -> None:
    """Do next to nothing: the first kernel of a process."""
    values[0] = 0


class Rows:
    """A view of an array of several dimensions, indexed and written as numba does it, by ``[i, j]`` or ``[i]``."""

    def __init__(self, array: npt.NDArray[Any]) -> None:
        self.shape = array.shape
        self._array = array
        self._cells: Any = array.data

    def __len__(self) -> int:
        return len(self._array)

    def __getitem__(self, at: Any) -> Any:
        return self._cells[at] if self._is_cell(at) else view(self._array[at])

    def __setitem__(self, at: Any, value: Any) -> None:
        if self._is_cell(at):
            self._cells[at] = value
        else:
            self._array[at] = value

    def _is_cell(self, at: Any) -> bool:
        return isinstance(at, tuple) and len(at) == len(self.shape)


def view(array: npt.NDArray[Any]) -> Any:
    """Return an array as interpreted kernels take it: plain integers come out, and writing is in place."""
    return array.data if array.ndim == 1 else Rows(array)


@functools.cache
def compile_kernel(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function compiled by numba, from numba's cache on disk where machine code isn't stored.

    numba keeps its cache beside the module, else in NUMBA_CACHE_DIR or the user's cache folder; where
    none of them can be written, the function is compiled for this process alone.
    """
    import numba

    bound = _with_kernels_as(function, compile_kernel)
    # numba's cache looks at the function's own file alone; the name makes it see the kernels that the
    # function calls, and their constants, too.
    bound.__qualname__ = f"{function.__name__}_{source_stamp(function)}"
    compiler = functools.partial(numba.njit, nogil=True, _nrt=False)  # kernels ask numba for no memory
    if is_supported():
        return compiler()(bound)
    try:
        return compiler(cache=True)(bound)
    except RuntimeError:
        return compiler()(bound)


@functools.cache
def interpret_kernel(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the plain function, calling the kernels it uses as plain functions too."""
    return _with_kernels_as(function, interpret_kernel)


@functools.cache
def source_stamp(function: Callable[..., Any]) -> str:
    """Return 12 hexadecimal digits that differ when the function, a kernel it calls or a constant differs."""
    digest = hashlib.sha256(marshal.dumps(function.__code__.replace(co_filename=""), 2))
    for name, value in _globals_used(function):
        stated = source_stamp(value.python) if isinstance(value, Kernel) else repr(value)
        digest.update(f"{name}={stated}".encode())
    return digest.hexdigest()[:12]


def _globals_used(function: Callable[..., Any]) -> list[tuple[str, Any]]:
    """Return the kernels and the plain constants that a function uses by their global names."""
    kinds = (Kernel, int, float, str, tuple)
    names = sorted(set(function.__code__.co_names))
    return [(n, function.__globals__[n]) for n in names if isinstance(function.__globals__.get(n), kinds)]


def _with_kernels_as(
    function: Callable[..., Any], translate: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> FunctionType:
    """Return a copy of the function in which each kernel that it calls by a global name is replaced."""
    used = {n: translate(v.python) for n, v in _globals_used(function) if isinstance(v, Kernel)}
    bound = FunctionType(function.__code__, {**function.__globals__, **used}, function.__name__, function.__defaults__)
    functools.update_wrapper(bound, function)
    return bound


def _find(module: str, name: str) -> Kernel:
    found = getattr(sys.modules.get(module) or __import__(module, fromlist=[name]), name)
    if not isinstance(found, Kernel):
        raise TypeError(f"{module}.{name} is no kernel")
    return found
