using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Hazards;

/// <summary>
/// Maps <see cref="HazardSource"/> and <see cref="ObservationWindow"/>, and fills them from <see cref="HazardSourceFacts"/>.
/// </summary>
internal sealed class HazardSourceConfiguration : IEntityTypeConfiguration<HazardSource>, IEntityTypeConfiguration<ObservationWindow>
{
    public void Configure(EntityTypeBuilder<HazardSource> source)
    {
        source.ToTable("HazardSources").HasKey(s => s.Id);
        source.HasMany(s => s.Windows).WithOne().HasForeignKey(w => w.SourceId);
        source.HasData(HazardSourceFacts.All);
    }

    public void Configure(EntityTypeBuilder<ObservationWindow> window)
    {
        window.ToTable("ObservationWindows").HasKey(w => w.Id);
        window.HasIndex(w => new { w.SourceId, w.Hazard }).IsUnique();
        window.HasData(HazardSourceFacts.Windows);
    }
}
