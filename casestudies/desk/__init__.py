"""The desk: from the ask to the draft and back to the customer. It finds, measures, fills in templates and reminds; it
invents no sentence, and nothing of it reaches a site.
"""
