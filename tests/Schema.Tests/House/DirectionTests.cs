using Sedz.Schema.Sites;

namespace Sedz.Schema.Tests.House;

/// <summary>House rule 1: schema ← analytics ← api.</summary>
public sealed class DirectionTests
{
    [Fact]
    public void Schema_Compiled_RefersToNothingAboveItAndToNoWebGraphQLOrLearning() => Assert.Empty(AssemblyReferences.Among(
        typeof(Site).Assembly, "Sedz.", "Microsoft.AspNetCore", "GraphQL", "Microsoft.ML"));

    [Fact]
    public void Check_OfAnAssemblyThatPointsUp_Fails() =>
        Assert.Equal(["Sedz.Schema"], AssemblyReferences.Among(typeof(DirectionTests).Assembly, "Sedz."));
}
