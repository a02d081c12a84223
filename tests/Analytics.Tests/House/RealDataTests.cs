using System.Reflection;
using Sedz.Analytics.Tests.Spreadsheets;

namespace Sedz.Analytics.Tests.House;

/// <summary>Tests on real input are skipped where there is none, and the run says so.</summary>
public sealed class RealDataTests
{
    private const string Variable = "SEDZ_REAL_DATA";

    [Fact]
    public void Test_OnRealInput_IsSkippedByNameExactlyWhereThereIsNone()
    {
        var there = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));
        var tests = typeof(RealDataTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<RealDataFactAttribute>())
            .ToList();
        Assert.NotEmpty(tests);
        Assert.All(tests, test =>
        {
            if (there)
                Assert.Null(test.Skip);
            else
                Assert.Contains(Variable, test.Skip!, StringComparison.Ordinal);
        });
    }
}
