"""The JSON of speech services: one module each, all alike, tried in this order.

A service is recognised by keys that only it has; last come segments that many tools write alike. JSON of any
other kind is refused, never read as text.
"""
