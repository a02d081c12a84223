using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Learning;

/// <summary>Maps <see cref="LearningPlace"/> with its curriculum and learners. It goes with its site.</summary>
internal sealed class LearningConfiguration :
    IEntityTypeConfiguration<LearningPlace>,
    IEntityTypeConfiguration<CurriculumTopic>,
    IEntityTypeConfiguration<LearnerCount>
{
    public void Configure(EntityTypeBuilder<LearningPlace> place)
    {
        place.ToTable("LearningPlaces").HasKey(p => p.SiteId);
        place.Property(p => p.SiteId).ValueGeneratedNever();
        place.Property(p => p.Version).IsConcurrencyToken();
        place.HasOne(p => p.Site).WithOne(s => s.Learning).HasForeignKey<LearningPlace>(p => p.SiteId).OnDelete(DeleteBehavior.Cascade);
        place.HasMany(p => p.Curriculum).WithOne(t => t.Place).HasForeignKey(t => t.SiteId).OnDelete(DeleteBehavior.Cascade);
        place.HasMany(p => p.Learners).WithOne(l => l.Place).HasForeignKey(l => l.SiteId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CurriculumTopic> topic) => topic.ToTable("CurriculumTopics").HasKey(t => t.Id);

    public void Configure(EntityTypeBuilder<LearnerCount> count)
    {
        count.ToTable("LearnerCounts").HasKey(c => c.Id);
        count.HasIndex(c => new { c.SiteId, c.EndsOn });
    }
}
