using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Api.Models;

/// <summary>Registers the registry of models and the trainers, one for each kind.</summary>
internal static class ModelRegistration
{
    public static IServiceCollection AddSedzModels(this IServiceCollection services) => services
        .AddSingleton<IModelTrainer, RecurrencePriorTrainer>()
        .AddSingleton<IModelTrainer, ReadinessStartTrainer>()
        .AddSingleton<ActiveModels>()
        .AddSingleton<ModelDrifts>()
        .AddSingleton(provider => new ModelStandings(
            provider.GetServices<IModelTrainer>(), provider.GetRequiredService<ActiveModels>(), provider.GetRequiredService<ModelDrifts>()))
        .AddSingleton(provider => new ModelRegistry(
            provider.GetRequiredService<IDbContextFactory<SedzDb>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetServices<IModelTrainer>()));
}
