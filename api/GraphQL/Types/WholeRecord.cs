using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL.Types;

/// <summary>
/// A record that is shown with all its properties. Nobody declared it, so it is part of the field that gives it, and open to whoever
/// may use that.
/// </summary>
internal sealed class WholeRecord<T> : RecordType<T>
{
    public WholeRecord()
    {
        this.Public();
        Properties();
    }
}
