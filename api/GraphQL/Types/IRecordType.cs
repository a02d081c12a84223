namespace Sedz.Api.GraphQL.Types;

/// <summary>A graph type of a plain record, of any record type.</summary>
internal interface IRecordType
{
    /// <summary>The record.</summary>
    Type ClrType { get; }
}
