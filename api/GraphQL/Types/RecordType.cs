using System.Linq.Expressions;
using System.Reflection;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Queries;

namespace Sedz.Api.GraphQL.Types;

/// <summary>
/// Declares how a plain record (a result of a computation, not an entity) is shown. Records that show all their properties need no
/// declaration; a class is derived to leave some out, or to add a link to an entity.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordType<T> : ObjectGraphType<T>, IRecordType
{
    /// <summary>Names the type after the record.</summary>
    protected RecordType() => Name = typeof(T).Name;

    Type IRecordType.ClrType => typeof(T);

    /// <summary>Shows all public properties, but the named ones.</summary>
    protected void Properties(params ReadOnlySpan<string> except)
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && !except.Contains(property.Name))
                AddField(new PropertyField(property));
        }
    }

    /// <summary>Shows one property.</summary>
    protected DeclaredField Property<TValue>(Expression<Func<T, TValue>> property) => Add(new PropertyField(MemberPath.Of(property).Last));

    /// <summary>Shows a value that is worked out from the record.</summary>
    protected DeclaredField Computed<TResult>(string name, string description, Func<T, FieldContext, TResult> compute) =>
        Add(new RecordField<T, TResult>(name, description, compute));

    /// <summary>
    /// Links to an entity by its key: loaded for all records of a level in one statement. Null when the key is null, or the row is
    /// missing or hidden from the caller.
    /// </summary>
    protected DeclaredField Reference<TEntity>(string name, string description, Func<T, object?> key) where TEntity : class =>
        Add(new EntityLinkField(name, description, typeof(TEntity), source => key((T)source)));

    private DeclaredField Add(DeclaredField field)
    {
        AddField(field);
        return field;
    }
}
