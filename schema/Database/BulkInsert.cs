using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using NetTopologySuite.Geometries;
using Npgsql;
using Sedz.Schema.Database.Postgres;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database;

/// <summary>
/// Inserts many rows of one entity inside the caller's transaction and past the change tracker: for rows that nobody will change in this
/// context, such as a million footprints. Single rows go by one prepared statement, lists on PostgreSQL by <c>COPY</c>. Columns and
/// conversions are the model's own.
/// </summary>
/// <typeparam name="TEntity">An entity in a table of its own; complex properties are written with it, related entities are not.</typeparam>
public sealed class BulkInsert<TEntity> : IDisposable
    where TEntity : class
{
    private readonly DbCommand command;
    private readonly Column[] columns;
    private readonly PostgresCopy? copy;

    /// <summary>Prepares the statement.</summary>
    /// <param name="db">The context, with a transaction begun and its connection open.</param>
    /// <param name="keepKeys">
    /// False: the database gives a generated key, which <see cref="AddForKey"/> hands back. True: the rows bring their own, so that rows of
    /// other tables can point at them; they come by <see cref="AddAll"/>, and a number that is taken already fails.
    /// </param>
    /// <exception cref="InvalidOperationException">No transaction is open: a crash would leave half of the rows.</exception>
    public BulkInsert(SedzDb db, bool keepKeys = false)
    {
        ArgumentNullException.ThrowIfNull(db);
        var transaction = db.Database.CurrentTransaction
            ?? throw new InvalidOperationException("A bulk insert needs the caller's transaction.");
        var entity = db.Model.FindEntityType(typeof(TEntity))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = db.GetService<ISqlGenerationHelper>();
        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        columns =
        [
            .. entity.GetFlattenedProperties()
                .Where(property => property.ValueGenerated == ValueGenerated.Never || (keepKeys && property.IsPrimaryKey()))
                .Select((property, index) => new Column(property, AddParameter(property, index))),
        ];
        var names = string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Property.GetColumnName(table)!)));
        var values = string.Join(", ", columns.Select(column => column.Parameter.ParameterName));
        var key = entity.FindPrimaryKey()!.Properties.SingleOrDefault(
            property => property.ValueGenerated == ValueGenerated.OnAdd && !keepKeys);
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({names}) VALUES ({values})"
            + (key is null ? "" : $" RETURNING {sql.DelimitIdentifier(key.GetColumnName(table)!)}");
        command.Prepare();
        copy = command.Connection is NpgsqlConnection connection
            ? new(
                connection,
                $"{sql.DelimitIdentifier(table.Name, table.Schema)} ({names})",
                [.. columns.Select(column => column.Property.GetRelationalTypeMapping().StoreTypeNameBase)],
                keepKeys ? PostgresCopy.MoveKeysOn(table.Name, entity.FindPrimaryKey()!.Properties.Single().GetColumnName(table)!) : null)
            : null;
    }

    /// <summary>Inserts one row.</summary>
    public void Add(TEntity row)
    {
        Fill(row);
        command.ExecuteNonQuery();
    }

    /// <summary>Inserts a list of rows, which is read once.</summary>
    public void AddAll(IEnumerable<TEntity> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (copy is not null)
        {
            copy.Write(rows.Select(row => columns.Select(column => column.Of(row))));
            return;
        }

        foreach (var row in rows)
        {
            Add(row);
        }
    }

    /// <summary>Inserts one row whose key the database gives.</summary>
    /// <returns>The key.</returns>
    /// <exception cref="InvalidOperationException">The rows bring their own keys.</exception>
    public int AddForKey(TEntity row)
    {
        Fill(row);
        return command.ExecuteScalar() is { } key
            ? Convert.ToInt32(key, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The keys of {typeof(TEntity).Name} are not the database's to give here.");
    }

    /// <inheritdoc />
    public void Dispose() => command.Dispose();

    private void Fill(TEntity row)
    {
        foreach (var column in columns)
        {
            column.Set(row);
        }
    }

    private DbParameter AddParameter(IProperty property, int index)
    {
        var parameter = property.GetRelationalTypeMapping().CreateParameter(command, $"@p{index}", value: null, nullable: true);
        command.Parameters.Add(parameter);
        return parameter;
    }

    private sealed class Column(IProperty property, DbParameter parameter)
    {
        private readonly Func<object?, object?> convert = property.GetRelationalTypeMapping().Converter is { } converter
            ? converter.ConvertToProvider
            : value => value is Geometry geometry ? Wgs84Geometry.Stated(geometry) : value;

        private readonly IClrPropertyGetter getter = property.GetGetter();

        public IProperty Property => property;

        public DbParameter Parameter => parameter;

        public void Set(TEntity row) => parameter.Value = Of(row) ?? DBNull.Value;

        public object? Of(TEntity row) => getter.GetClrValueUsingContainingEntity(row) is { } value ? convert(value) : null;
    }
}
