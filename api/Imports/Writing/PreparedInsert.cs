using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Writing;

/// <summary>
/// Inserts many rows of one entity through one prepared statement, with the columns and conversions of the model. Change tracking, which an import of
/// fresh rows has no use for, costs several times the insert itself.
/// </summary>
/// <typeparam name="TEntity">The entity; related entities are not followed.</typeparam>
internal sealed class PreparedInsert<TEntity> : IDisposable
    where TEntity : class
{
    private readonly DbCommand command;
    private readonly Column[] columns;
    private readonly bool returnsKey;

    /// <summary>Prepares the statement in the context's transaction.</summary>
    /// <param name="db">The context.</param>
    /// <param name="returnsKey">Whether the number of each new row is asked for, which costs a little.</param>
    [SuppressMessage("Security", "CA2100", Justification = "The statement is made of the model's own table and column names.")]
    public PreparedInsert(SedzDb db, bool returnsKey = false)
    {
        this.returnsKey = returnsKey;
        var entity = db.Model.FindEntityType(typeof(TEntity)) ?? throw new InvalidOperationException($"{typeof(TEntity).Name} is not in the model.");
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        var key = entity.FindPrimaryKey()!.Properties[0];
        var sql = db.Database.GetService<ISqlGenerationHelper>();

        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        columns =
        [
            .. entity.GetFlattenedProperties()
                .Where(p => !(p.IsPrimaryKey() && p.ValueGenerated == ValueGenerated.OnAdd))
                .Select((p, i) => new Column(p, AddParameter(p, $"@p{i}"))),
        ];
        var names = columns.Select(c => sql.DelimitIdentifier(c.Property.GetColumnName(table)!));
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", names)}) " +
            $"VALUES ({string.Join(", ", columns.Select(c => c.Parameter.ParameterName))})" +
            (returnsKey ? $" RETURNING {sql.DelimitIdentifier(key.GetColumnName(table)!)}" : "");
        command.Prepare();
    }

    /// <summary>Inserts a row.</summary>
    /// <returns>The number that the database gave it; 0 where it was not asked for.</returns>
    public int Insert(TEntity entity)
    {
        foreach (var column in columns) column.Parameter.Value = column.ValueOf(entity) ?? DBNull.Value;
        if (returnsKey) return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        command.ExecuteNonQuery();
        return 0;
    }

    /// <inheritdoc />
    public void Dispose() => command.Dispose();

    private DbParameter AddParameter(IProperty property, string name)
    {
        var parameter = property.GetRelationalTypeMapping().CreateParameter(command, name, null, property.IsNullable);
        command.Parameters.Add(parameter);
        return parameter;
    }

    private sealed record Column(IProperty Property, DbParameter Parameter)
    {
        private readonly IClrPropertyGetter getter = Property.GetGetter();
        private readonly Func<object?, object?>? convert = Property.GetTypeMapping().Converter?.ConvertToProvider;

        public object? ValueOf(object entity)
        {
            var value = getter.GetClrValueUsingContainingEntity(entity);
            return value is null || convert is null ? value : convert(value);
        }
    }
}
