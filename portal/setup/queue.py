"""kombu's PostgreSQL queue, connected as Django is connected."""

from kombu.transport import pgmq
from pgmq import PGMQueue
from psycopg_pool import ConnectionPool


class Transport(pgmq.Transport):
    """Keeps every libpq option of ``conn_string`` and outlives a restart of the database.

    kombu 5.7's own transport rebuilds the string from host, port, database, user and password: it would lose
    ``sslmode`` and ``passfile``, and break on a socket folder with a space in its name.
    """

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
