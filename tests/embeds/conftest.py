from helpers.foreign import visit

__all__ = ["visit"]
