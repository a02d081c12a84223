using Microsoft.Extensions.Logging.Console;

namespace Sedz.Api.Operations;

/// <summary>Where the program's log goes: to the standard error stream, so that standard output carries answers only.</summary>
internal static class SedzLogging
{
    public static ILoggingBuilder AddSedzConsole(this ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(options => options.SingleLine = true);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging;
    }
}
