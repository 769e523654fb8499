"""Google over HTTP: one mailbox and one calendar behind one door that knows no way to send.

Import `bot.google.account.connect`; nothing else in here is for the rest of the program, apart from
`settings`, `auth` (token files, scopes) and `sign_in`.
"""
