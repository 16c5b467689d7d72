"""kombu's PostgreSQL queue, connected as Django is connected."""

from kombu.transport import pgmq
from pgmq import PGMQueue
from psycopg import OperationalError
from psycopg_pool import ConnectionPool


class Channel(pgmq.Channel):
    """Gives a message's place free even where the database cannot be told that the message is done.

    kombu 5.7 keeps the place. A worker that was at work on as many messages as it may hold when the database went down
    would never take another. The message comes back when its time is over; doing it again does no harm.
    """

    def basic_ack(self, delivery_tag: str, multiple: bool = False) -> None:  # noqa: FBT001, FBT002 - kombu's signature
        """Say that a message is done. Raises psycopg's ``OperationalError`` without a database."""
        try:
            super().basic_ack(delivery_tag, multiple)
        except OperationalError:
            self.qos.ack(delivery_tag)
            raise

    def basic_reject(self, delivery_tag: str, requeue: bool = False) -> None:  # noqa: FBT001, FBT002 - kombu's signature
        """Say that a message is not taken. Raises psycopg's ``OperationalError`` without a database."""
        try:
            super().basic_reject(delivery_tag, requeue)
        except OperationalError:
            self.qos.ack(delivery_tag)
            raise


class Transport(pgmq.Transport):
    """Keeps every libpq option of ``conn_string`` and outlives a restart of the database.

    kombu 5.7's own transport rebuilds the string from host, port, database, user and password: it would lose
    ``sslmode`` and ``passfile``, and break on a socket folder with a space in its name.
    """

    Channel = Channel

    def _create_pgmq_client(self) -> PGMQueue:
        options = self.client.transport_options
        if not options.get("conn_string"):
            return super()._create_pgmq_client()
        pool = ConnectionPool(
            options["conn_string"],
            min_size=1,
            max_size=options["pool_size"],
            timeout=options["pool_timeout"],
            check=ConnectionPool.check_connection,
            name="wake-ups",
            open=True,
        )
        return _Client(pool=pool, vt=options["visibility_timeout"], init_extension=False)


class _Client(PGMQueue):
    def close(self) -> None:
        """Close the pool as well: here nobody else holds it."""
        pool, self.pool = self.pool, None
        if pool is not None:
            pool.close()
