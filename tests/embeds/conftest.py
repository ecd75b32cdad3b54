from foreign import visit

__all__ = ["visit"]
