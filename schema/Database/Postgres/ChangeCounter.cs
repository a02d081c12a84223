namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// Counts the transactions that write: before the first statement of each on a table of the model, a trigger adds one to a counter, which
/// others see when the transaction commits, together with what it wrote.
/// </summary>
/// <remarks>
/// Several counters, one chosen by the connection, so that writers of different connections seldom wait for each other; the mark is their
/// sum. The trigger comes before the statement takes any row of the table: two writers on one counter wait in turn, never in a circle.
/// </remarks>
internal static class ChangeCounter
{
    /// <summary>Reads the sum.</summary>
    public const string Read = """SELECT coalesce(sum("Transactions"), 0)::bigint FROM "ChangeCounters" """;

    /// <summary>The table of the counters.</summary>
    public const string Table = "ChangeCounters";

    /// <summary>How every trigger's name starts; the table's name follows.</summary>
    public const string TriggerPrefix = "counts_changes_of_";

    /// <summary>How many counters there are.</summary>
    private const int Counters = 16;

    /// <summary>Makes the table, filled, and the trigger's function.</summary>
    public static string CreateTable =>
        $"""
        CREATE TABLE "{Table}" ("Counter" integer PRIMARY KEY, "Transactions" bigint NOT NULL, "Last" xid8 NOT NULL) WITH (fillfactor = 10);
        INSERT INTO "{Table}" SELECT n, 0, '0' FROM generate_series(0, {Counters - 1}) AS n;
        CREATE OR REPLACE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE "{Table}" SET "Transactions" = "Transactions" + 1, "Last" = pg_current_xact_id()
            WHERE "Counter" = pg_backend_pid() % {Counters} AND "Last" <> pg_current_xact_id();
            RETURN NULL;
        END $$
        """;

    /// <summary>Name of a table's trigger.</summary>
    public static string Trigger(string table) => TriggerPrefix + table;

    /// <summary>Makes a table's trigger.</summary>
    public static string CreateTrigger(string table) =>
        $"""
        CREATE TRIGGER "{Trigger(table)}" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "{table}"
        FOR EACH STATEMENT EXECUTE FUNCTION count_change()
        """;
}
