"""Story and today to Standing: digests, permissions, their history."""

from casestudies.approvals.content import approved_content, digest
from casestudies.approvals.standing import Case, ends_on, standing

__all__ = ["Case", "approved_content", "digest", "ends_on", "standing"]
