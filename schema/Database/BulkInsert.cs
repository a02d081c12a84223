using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database;

/// <summary>
/// Inserts many rows of one entity by one prepared statement, inside the caller's transaction and past the change tracker: for rows that
/// nobody will change in this context, such as a million footprints. Columns and conversions are the model's own.
/// </summary>
/// <typeparam name="TEntity">An entity in a table of its own. Its generated key, if it has one, is given by the database and not read back.</typeparam>
public sealed class BulkInsert<TEntity> : IDisposable
    where TEntity : class
{
    private readonly DbCommand command;
    private readonly Column[] columns;

    /// <summary>Prepares the statement.</summary>
    /// <param name="db">The context, with a transaction begun and its connection open.</param>
    /// <exception cref="InvalidOperationException">No transaction is open: a crash would leave half of the rows.</exception>
    public BulkInsert(SedzDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var transaction = db.Database.CurrentTransaction
            ?? throw new InvalidOperationException("A bulk insert needs the caller's transaction.");
        var entity = db.Model.FindEntityType(typeof(TEntity))!;
        var sql = db.GetService<ISqlGenerationHelper>();
        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        columns =
        [
            .. entity.GetProperties()
                .Where(property => property.ValueGenerated == ValueGenerated.Never)
                .Select((property, index) => new Column(property, AddParameter(property, index))),
        ];
        var names = string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Property.GetColumnName())));
        var values = string.Join(", ", columns.Select(column => column.Parameter.ParameterName));
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema())} ({names}) VALUES ({values})";
        command.Prepare();
    }

    /// <summary>Inserts one row.</summary>
    public void Add(TEntity row)
    {
        foreach (var column in columns)
        {
            column.Set(row);
        }

        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public void Dispose() => command.Dispose();

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
            parameter.Value = getter.GetClrValue(row) is { } value ? convert(value) ?? DBNull.Value : DBNull.Value;
    }
}
