using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Provinces;

/// <summary>Maps <see cref="Cluster"/> and fills it from <see cref="ProvinceFacts"/>.</summary>
internal sealed class ClusterConfiguration : IEntityTypeConfiguration<Cluster>
{
    public void Configure(EntityTypeBuilder<Cluster> cluster)
    {
        cluster.ToTable("Clusters").HasKey(c => c.Code);
        cluster.HasData(ProvinceFacts.Clusters);
    }
}
