using Sedz.Schema.Activities;
using Sedz.Schema.Database;
using Sedz.Schema.Development;
using Sedz.Schema.Learning;
using Sedz.Schema.Sites;

namespace Sedz.Api.Demo;

/// <summary>Writes what made-up sites do under the programme: activities, forms of development, places of learning.</summary>
/// <param name="db">The database, in the caller's transaction.</param>
internal sealed class SyntheticProgrammes(SedzDb db) : IDisposable
{
    private readonly BulkInsert<Activity> activities = new(db, keepKeys: true);
    private readonly BulkInsert<ActivityReport> reports = new(db, keepKeys: true);
    private readonly BulkInsert<FormChoice> choices = new(db);
    private readonly BulkInsert<SandboxEntry> sandboxes = new(db);
    private readonly BulkInsert<LearningPlace> places = new(db);
    private readonly BulkInsert<CurriculumTopic> topics = new(db, keepKeys: true);
    private readonly BulkInsert<LearnerCount> learners = new(db, keepKeys: true);

    private readonly SyntheticActivities plans = new(new Random(SyntheticCountry.Seed));
    private readonly SyntheticForms forms = new(new Random(SyntheticCountry.Seed));
    private readonly SyntheticLearning learning = new(new Random(SyntheticCountry.Seed));

    /// <summary>Makes up and writes what belongs to a batch of sites that are written.</summary>
    public void Write(IReadOnlyList<Site> sites)
    {
        Activity[] planned = [.. sites.SelectMany(plans.Of)];
        activities.AddAll(planned);
        reports.AddAll(planned.SelectMany(activity => activity.Reports));
        FormChoice[] chosen = [.. sites.SelectMany(forms.Of)];
        choices.AddAll(chosen);
        sandboxes.AddAll(chosen.SelectMany(SyntheticForms.SandboxOf));
        LearningPlace[] taught = [.. sites.SelectMany(learning.Of)];
        places.AddAll(taught);
        topics.AddAll(taught.SelectMany(place => place.Curriculum));
        learners.AddAll(taught.SelectMany(place => place.Learners));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        activities.Dispose();
        reports.Dispose();
        choices.Dispose();
        sandboxes.Dispose();
        places.Dispose();
        topics.Dispose();
        learners.Dispose();
    }
}
