"""Makes the packaged weights' arrays anew: ``python -m cleaner.boilerplate.pack``."""

from cleaner.boilerplate.packed import write_packed
from cleaner.boilerplate.weights import pack_weights

if __name__ == "__main__":
    write_packed(*pack_weights())
