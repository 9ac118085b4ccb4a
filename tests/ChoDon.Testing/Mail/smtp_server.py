"""A mail server for tests: treats each connection in turn as the arguments say, and keeps what it took.

Arguments: folder, then one treatment for each connection; the last one is repeated.
  ok                  takes the message
  hang                takes the message and never says so
  take-and-drop       takes the message and hangs up before it says so
  drop                hangs up after the data, without taking the message
  slow                takes the message, but sends every reply, the greeting first, a byte a second
  greet 421 ...       greets with that reply and hangs up
  mail 421 ...        answers MAIL with that reply and hangs up
  rcpt 550 ...        answers RCPT with that reply
  tls                 takes the message after STARTTLS, with a certificate that nobody vouches for (folder/server.pem)
  tls-garbage         offers STARTTLS and then speaks no TLS
  450 ..., 552 ...    answers the data with that reply, without taking the message
Prints its port; ends when standard input closes.
"""
import asyncio
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP


class Mailbox:
    def __init__(self, folder):
        self.folder = folder
        self.kept = 0

    def keep(self, envelope):
        name = os.path.join(self.folder, f"{self.kept:06d}")
        self.kept += 1
        with open(name + ".tmp", "wb") as file:
            file.write(envelope.original_content)
        with open(name + ".envelope", "w", encoding="utf-8") as file:
            file.write("\n".join([envelope.mail_from, *envelope.rcpt_tos]))
        os.rename(name + ".tmp", name + ".eml")


class Handler:
    def __init__(self, mailbox, treatment):
        self.mailbox = mailbox
        self.treatment = treatment

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.treatment.startswith("mail "):
            await server.push(self.treatment[5:])
            server.transport.close()
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.treatment.startswith("rcpt "):
            return self.treatment[5:]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.treatment in ("ok", "hang", "take-and-drop", "slow", "tls"):
            self.mailbox.keep(envelope)
        if self.treatment == "hang":
            await asyncio.sleep(3600)
        if self.treatment in ("drop", "take-and-drop"):
            server.transport.abort()
        return self.treatment if self.treatment[0].isdigit() else "250 2.0.0 Taken"


class Server(SMTP):
    def __init__(self, handler, **options):
        super().__init__(handler, **options)
        self.treatment = handler.treatment

    async def push(self, status):
        if self.treatment == "slow":
            for letter in status if isinstance(status, bytes) else status.encode():
                self._writer.write(bytes([letter]))
                await asyncio.sleep(1)
            status = b""
        if self.treatment == "tls-garbage" and str(status).startswith("220 Ready"):
            status = status + "\r\nthis is no TLS"
        await super().push(status)


class Refusal(asyncio.Protocol):
    def __init__(self, reply):
        self.reply = reply

    def connection_made(self, transport):
        transport.write(self.reply.encode() + b"\r\n")
        transport.close()


def tls_context(folder):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(folder, "server.pem"))
    return context


class Treatments:
    def __init__(self, loop, folder, treatments):
        self.loop = loop
        self.folder = folder
        self.mailbox = Mailbox(folder)
        self.treatments = treatments
        self.connections = 0

    def next(self):
        treatment = self.treatments[min(self.connections, len(self.treatments) - 1)]
        self.connections += 1
        if treatment.startswith("greet "):
            return Refusal(treatment[6:])
        options = {"tls_context": tls_context(self.folder)} if treatment.startswith("tls") else {}
        return Server(Handler(self.mailbox, treatment), loop=self.loop, **options)


async def main():
    loop = asyncio.get_running_loop()
    treatments = Treatments(loop, sys.argv[1], sys.argv[2:])
    server = await loop.create_server(treatments.next, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
