namespace Sedz.Api.GraphQL.Types;

/// <summary>A record that is shown with all its properties.</summary>
internal sealed class WholeRecord<T> : RecordType<T>
{
    public WholeRecord() => Properties();
}
