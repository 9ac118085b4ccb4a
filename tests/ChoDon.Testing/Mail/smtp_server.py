"""A mail server for tests: answers each message in turn as the arguments say, and keeps what it took.

Arguments: folder, then answers ("ok", "hang", "drop", "drip" or an SMTP reply line); the last one is repeated.
Prints its port; ends when standard input closes.
"""
import asyncio
import os
import sys

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self, folder, answers):
        self.folder = folder
        self.answers = answers
        self.asked = 0
        self.kept = 0

    async def handle_DATA(self, server, session, envelope):
        answer = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        if answer == "ok":
            self.keep(envelope)
            return "250 2.0.0 Taken"
        if answer == "hang":
            self.keep(envelope)
            await asyncio.sleep(3600)
        if answer == "drop":
            server.transport.abort()
            return "250 never seen"
        if answer == "drip":
            for letter in b"250-a reply that never ends":
                server.transport.write(bytes([letter]))
                await asyncio.sleep(1)
        return answer

    def keep(self, envelope):
        name = os.path.join(self.folder, f"{self.kept:06d}")
        self.kept += 1
        with open(name + ".tmp", "wb") as file:
            file.write(envelope.original_content)
        with open(name + ".envelope", "w", encoding="utf-8") as file:
            file.write("\n".join([envelope.mail_from, *envelope.rcpt_tos]))
        os.rename(name + ".tmp", name + ".eml")


async def main():
    loop = asyncio.get_running_loop()
    handler = Handler(sys.argv[1], sys.argv[2:])
    server = await loop.create_server(lambda: SMTP(handler, loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
