"""Worker processes that hand results back in input order and lose one item, never the run.

A worker that dies (segmentation fault, out-of-memory kill, ``os._exit``) or hangs is replaced, and
only the item it was working on becomes ``Failed``. Workers die with the process that started them.

Workers are forked where that is safe: the machine supports it and no other Python thread runs, so
none can hold a lock that the child would wait for for ever (the thread pools of OpenBLAS and Arrow
restart themselves after a fork; our numba kernels are serial). Otherwise they come from
multiprocessing's fork server, which is slower to start, since each worker imports what it needs.
"""

from cleaner.workers.child import Failed
from cleaner.workers.pool import CHUNKS_AHEAD, WorkerPool, available_cpus

__all__ = ["CHUNKS_AHEAD", "Failed", "WorkerPool", "available_cpus"]
