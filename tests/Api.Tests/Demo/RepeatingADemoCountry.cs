using System.Globalization;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

[Collection(DemoCountryGroup.Name)]
public sealed class RepeatingADemoCountry(DemoCountry country)
{
    [Fact]
    public async Task Demo_MadeByAnotherProcess_HoldsTheSameCountry()
    {
        using var folder = new TemporaryFolder();
        var answer = await SedzProcess.RunAsync(
            folder.Path, "demo", "--no-serve", "--sites", DemoCountry.Sites.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Equal(MadeUpCountry.Hashes(country.Application.Settings.SqlitePath), MadeUpCountry.Hashes(folder.Database));
    }

    [Fact]
    public async Task Demo_MadeInPlaceOfALargerOne_LeavesNothingOfIt()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.MakeDemoAsync(DemoCountry.Sites + 100);
        Assert.NotEqual(MadeUpCountry.Hashes(country.Application.Settings.SqlitePath), MadeUpCountry.Hashes(application.Settings.SqlitePath));
        await application.MakeDemoAsync(DemoCountry.Sites);
        Assert.Equal(MadeUpCountry.Hashes(country.Application.Settings.SqlitePath), MadeUpCountry.Hashes(application.Settings.SqlitePath));
    }
}
