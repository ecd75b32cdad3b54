"""Testimonials on a foreign page: ours beside two carousels that npm has, in one run."""
