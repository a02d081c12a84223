using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Submissions;

/// <summary>Maps <see cref="Round"/> and fills it from <see cref="RoundFacts"/>.</summary>
internal sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.ToTable("Rounds").HasKey(r => r.FiscalYear);
        round.Property(r => r.FiscalYear).ValueGeneratedNever();
        round.HasData(RoundFacts.FiscalYear2565);
    }
}
