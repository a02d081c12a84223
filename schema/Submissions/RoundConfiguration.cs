using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Submissions;

/// <summary>Maps <see cref="Round"/> and fills it from <see cref="RoundFacts"/>.</summary>
internal sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.ToTable("Rounds").HasKey(r => r.Id);
        round.Property(r => r.Id).ValueGeneratedNever();
        round.HasData(RoundFacts.FiscalYear2565);
    }
}
