using Microsoft.Extensions.Logging.Console;

namespace Sedz.Api.Operations;

/// <summary>Where the program's log goes: to the standard error stream, so that standard output carries answers only.</summary>
internal static class SedzLogging
{
    public static ILoggingBuilder AddSedzConsole(this ILoggingBuilder logging)
    {
        // The scopes carry the trace id that an answer's error gives to its reader.
        logging.AddSimpleConsole(options => (options.SingleLine, options.IncludeScopes) = (true, true));
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // That the keys lie in their folder as they are is the installation's design: the README says to guard the folder.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging;
    }
}
