using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database;

/// <summary>
/// Inserts many rows of one entity by one prepared statement, inside the caller's transaction and past the change tracker: for rows that
/// nobody will change in this context, such as a million footprints. Columns and conversions are the model's own.
/// </summary>
/// <typeparam name="TEntity">An entity in a table of its own; complex properties are written with it, related entities are not.</typeparam>
public sealed class BulkInsert<TEntity> : IDisposable
    where TEntity : class
{
    private readonly DbCommand command;
    private readonly Column[] columns;

    /// <summary>Prepares the statement.</summary>
    /// <param name="db">The context, with a transaction begun and its connection open.</param>
    /// <param name="keepKeys">
    /// False: the database gives a generated key, which <see cref="AddForKey"/> hands back. True: the rows bring their own, so that rows of
    /// other tables can
    /// point at them; a number that is taken already fails.
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
        var key = entity.FindPrimaryKey()!.Properties.SingleOrDefault(property => property.ValueGenerated == ValueGenerated.OnAdd && !keepKeys);
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({names}) VALUES ({values})"
            + (key is null ? "" : $" RETURNING {sql.DelimitIdentifier(key.GetColumnName(table)!)}");
        command.Prepare();
    }

    /// <summary>Inserts one row.</summary>
    public void Add(TEntity row)
    {
        Fill(row);
        command.ExecuteNonQuery();
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
        private readonly Func<object?, object?> convert =
            property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider : value => value;

        private readonly IClrPropertyGetter getter = property.GetGetter();

        public IProperty Property => property;

        public DbParameter Parameter => parameter;

        public void Set(TEntity row) =>
            parameter.Value = getter.GetClrValueUsingContainingEntity(row) is { } value ? convert(value) ?? DBNull.Value : DBNull.Value;
    }
}
