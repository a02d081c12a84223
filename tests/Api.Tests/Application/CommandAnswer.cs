namespace Sedz.Api.Tests.Application;

/// <summary>What a command answered.</summary>
internal sealed record CommandAnswer(int ExitCode, string Output, string Errors);
