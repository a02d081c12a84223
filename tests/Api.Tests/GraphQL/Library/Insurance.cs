namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>What a book is insured for.</summary>
public sealed class Insurance
{
    /// <summary>The sum in baht.</summary>
    public int Baht { get; set; }
}
