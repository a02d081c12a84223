using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

[Collection(DemoCountryGroup.Name)]
public sealed class MakingDemoProgrammes(DemoCountry country)
{
    [Fact]
    public async Task FormsLearningTrainingsAndAnnouncements_OfTheDemo_AreThereAndAllSaySynthetic()
    {
        var data = await country.Application.QueryAsync(
            """
            {
              chosen: sites(where: { formChoices: { any: true } }) { totalCount nodes { developmentForms { chosen } } }
              real: sites(where: { formChoices: { some: { synthetic: { eq: false } } } }) { totalCount }
              learningPlaces(where: { open: { eq: YES } }) { totalCount nodes { curriculum { titleTh } learners { periods { learners } } } }
              realPlaces: learningPlaces(where: { synthetic: { eq: false } }) { totalCount }
              announcements { totalCount } realNotices: announcements(where: { titleTh: { ncontains: "สมมติ" } }) { totalCount }
              trainings { totalCount } realTrainings: trainings(where: { titleTh: { ncontains: "สมมติ" } }) { totalCount }
            }
            """);
        Assert.InRange(data.Count("chosen.totalCount"), 50, DemoCountry.Sites - 1);
        Assert.All(
            data.List("chosen.nodes"),
            site => Assert.Contains(site.List("developmentForms"), form => form.At("chosen").GetBoolean()));
        Assert.InRange(data.Count("learningPlaces.totalCount"), 20, 100);
        Assert.All(data.List("learningPlaces.nodes"), place => Assert.NotEmpty(place.List("curriculum")));
        Assert.Equal((76, 76), (data.Count("announcements.totalCount"), data.Count("trainings.totalCount")));
        foreach (var real in new[] { "real", "realPlaces", "realNotices", "realTrainings" })
            Assert.Equal(0, data.Count($"{real}.totalCount"));
    }
}
