using System.Globalization;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

[Trait("Database", "both")]
[Collection(DemoCountryGroup.Name)]
public sealed class RepeatingADemoCountry(DemoCountry country)
{
    [Fact]
    public async Task Demo_MadeByAnotherProcess_HoldsTheSameCountry()
    {
        var settings = await TestDatabase.CreateAsync();
        var answer = await SedzProcess.RunAsync(
            settings, "demo", "--no-serve", "--sites", DemoCountry.Sites.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Equal(MadeUpCountry.Hashes(country.Application.Settings), MadeUpCountry.Hashes(settings));
        await TestDatabase.RemoveAsync(settings);
    }

    [Fact]
    public async Task Demo_MadeInPlaceOfALargerOne_LeavesNothingOfIt()
    {
        await using var application = await SedzApplication.StartAsync();
        var fresh = MadeUpCountry.Hashes(country.Application.Settings);
        await application.MakeDemoAsync(DemoCountry.Sites + 100);
        Assert.NotEqual(fresh, MadeUpCountry.Hashes(application.Settings));
        await application.MakeDemoAsync(DemoCountry.Sites);
        Assert.Equal(fresh, MadeUpCountry.Hashes(application.Settings));
    }
}
