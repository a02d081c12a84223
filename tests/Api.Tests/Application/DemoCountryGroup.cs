namespace Sedz.Api.Tests.Application;

/// <summary>The tests that share the small made-up country.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCountryGroup : ICollectionFixture<DemoCountry>
{
    public const string Name = "demo country";
}
