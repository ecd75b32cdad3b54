from foreign import chromium, visit

__all__ = ["chromium", "visit"]
