using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Hazards;

/// <summary>Maps <see cref="HazardPrior"/>.</summary>
internal sealed class HazardPriorConfiguration : IEntityTypeConfiguration<HazardPrior>
{
    public void Configure(EntityTypeBuilder<HazardPrior> prior)
    {
        prior.ToTable("HazardPriors").HasKey(p => new { p.SourceId, p.Hazard });
        prior.HasOne<HazardSource>().WithMany().HasForeignKey(p => p.SourceId);
    }
}
