using System.CommandLine;
using Sedz.Analytics.Models;
using Sedz.Api.Models;
using Sedz.Schema;
using Sedz.Schema.Models;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>train</c>: trains versions of models. With a kind, a training that cannot be is a failure; without one, every kind is tried, those
/// without enough data say so, and the command has done its work when it has asked them all.
/// </summary>
internal static class TrainCommand
{
    public static Command Create(IServiceProvider services)
    {
        var kind = ModelCommand.KindOption("--kind", "The kind of model; every kind when left out");
        var seed = NumberOption.Between(
            "--seed", "The seed: the same data and seed give the same model", 0, int.MaxValue, ModelRegistry.DefaultSeed);
        var command = new Command("train", "Train versions of models; a person activates one afterwards (model activate)") { kind, seed };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var asked = ModelCommand.KindOf(parsed.GetValue(kind));
            var registry = services.GetRequiredService<ModelRegistry>();
            var output = parsed.InvocationConfiguration.Output;
            var refused = 0;
            foreach (var one in asked is { } only ? [only] : Enum.GetValues<ModelKind>())
            {
                var change = await WithProgressAsync(one, progress => registry.TrainAsync(
                    one, parsed.GetValue(seed), ModelCommand.Account, progress, cancellationToken));
                refused += change.Refusals.Count;
                await ModelText.WriteAsync(output, parsed.InvocationConfiguration.Error, one, change, "ฝึกแล้ว", "trained");
            }

            return asked is not null && refused > 0 ? ExitCode.Failed : ExitCode.Done;
        }));
        return command;
    }

    /// <summary>Runs a training under a line on the error stream that says what is being done.</summary>
    private static Task<T> WithProgressAsync<T>(ModelKind kind, Func<IProgress<LocalizedText>, Task<T>> train)
    {
        var name = ModelWords.Of(kind);
        return TableConsole.On(Console.Error).Status().StartAsync(
            Markup.Escape($"{name.Th} · {name.En}"), status => train(new Shown(status, name)));
    }

    private sealed class Shown(StatusContext status, LocalizedText name) : IProgress<LocalizedText>
    {
        public void Report(LocalizedText value) => status.Status(Markup.Escape($"{name.Th}: {value.Th} · {name.En}: {value.En}"));
    }
}
