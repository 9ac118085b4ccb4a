using System.Globalization;
using System.Text;

namespace ChoDon.JobHost;

/// <summary>
/// What jobs did, outside of the database that is being tested: each process appends to a file of its own, one write a line,
/// so that a kill takes nothing back.
/// </summary>
public sealed class EffectNotes(string folder) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly FileStream _file = new(
        Path.Combine(folder, $"{Environment.ProcessId}.effects"), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);

    public static IEnumerable<Effect> ReadAll(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.effects")
        from line in File.ReadLines(file)
        let parts = line.Split(' ')
        select new Effect(
            int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture),
            Guid.Parse(parts[0]),
            DateTime.Parse(parts[1], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));

    public void Add(Guid districtId, DateTime slot)
    {
        var line = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{districtId:N} {slot:O}\n"));
        lock (_lock)
            _file.Write(line);
    }

    public void Dispose() => _file.Dispose();
}
