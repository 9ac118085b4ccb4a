using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Knows the records of a file that were seen, by sixteen bytes each, and leaves a second one out.</summary>
internal sealed class Twins
{
    private readonly Dictionary<UInt128, int> _rows = [];

    public void LeaveOut(IEnumerable<ImportRecord> records)
    {
        foreach (var record in records.Where(record => record is { Identity: not null, IsRefused: false }))
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(record.Identity!));
            var identity = new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash, 8));
            if (_rows.TryAdd(identity, record.First.Number))
                continue;
            record.First.WarnAsPlatform(null, "Row.Twin", _rows[identity]);
            record.MarkKnown();
        }
    }
}
