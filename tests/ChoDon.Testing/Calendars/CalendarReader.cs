using System.Diagnostics;
using System.Text.Json;

namespace ChoDon.Testing.Calendars;

/// <summary>Reads a calendar with python3-icalendar in a process of its own.</summary>
public static class CalendarReader
{
    public static async Task<IReadOnlyList<ReadEvent>> ReadAsync(byte[] calendar)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Calendars", "read_calendar.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await process.StandardInput.BaseStream.WriteAsync(calendar);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var events = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<List<ReadEvent>>(events)!
            : throw new InvalidOperationException($"The calendar was not understood; eng/test.sh installs what tests need.\n{await errors}");
    }
}
