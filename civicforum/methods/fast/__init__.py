"""Array counters on numpy, imported inside functions only: previews, and the exact numbers sooner.

The rules ask here first and count by themselves where the answer is None: few piles, equal ranks,
or more votes than the arrays can hold exactly. Only what is called a preview may differ.
"""
