using System.Buffers.Binary;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>
/// Looks whether the container of an old workbook is sound before a reader trusts its numbers: a chain of sectors that
/// runs in a circle or out of the file would be followed without end.
/// </summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512;
    private const uint LastSector = 0xFFFFFFFA;
    private const uint EndOfChain = 0xFFFFFFFE;

    public static bool IsSound(ReadOnlySpan<byte> file)
    {
        if (file.Length < 8 || file[0] != 0xD0)
            return file.Length >= 8;
        if (file.Length < HeaderLength)
            return false;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[30..]);
        var miniShift = BinaryPrimitives.ReadUInt16LittleEndian(file[32..]);
        if (shift is not (9 or 12) || miniShift != 6)
            return false;
        var size = 1 << shift;
        var sectors = (file.Length - 1) / size;
        if (FatSectors(file, size, sectors) is not { } fat)
            return false;
        var next = new uint[fat.Count * (size / 4)];
        for (var part = 0; part < fat.Count; part++)
        {
            var sector = Sector(file, fat[part], size);
            for (var entry = 0; entry < sector.Length / 4; entry++)
                next[(part * (size / 4)) + entry] = BinaryPrimitives.ReadUInt32LittleEndian(sector[(entry * 4)..]);
        }

        return ChainsEnd(next, sectors);
    }

    /// <summary>The sectors that hold the table of sectors: 109 in the header, more in a chain of their own.</summary>
    private static List<int>? FatSectors(ReadOnlySpan<byte> file, int size, int sectors)
    {
        List<int> found = [];
        for (var entry = 0; entry < 109; entry++)
        {
            var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[(76 + (entry * 4))..]);
            if (sector >= LastSector)
                continue;
            if (sector >= sectors)
                return null;
            found.Add((int)sector);
        }

        var more = BinaryPrimitives.ReadUInt32LittleEndian(file[68..]);
        for (var steps = 0; more < LastSector; steps++)
        {
            if (more >= sectors || steps > sectors)
                return null;
            var sector = Sector(file, (int)more, size);
            for (var entry = 0; entry < (sector.Length / 4) - 1; entry++)
            {
                var number = BinaryPrimitives.ReadUInt32LittleEndian(sector[(entry * 4)..]);
                if (number >= LastSector)
                    continue;
                if (number >= sectors)
                    return null;
                found.Add((int)number);
            }

            if (sector.Length < size)
                return null;
            more = BinaryPrimitives.ReadUInt32LittleEndian(sector[(size - 4)..]);
        }

        return found.Count > sectors ? null : found;
    }

    private static bool ChainsEnd(uint[] next, int sectors)
    {
        // 0 not looked at, 1 on the way, 2 known to end.
        var seen = new byte[next.Length];
        List<int> way = [];
        for (var start = 0; start < next.Length; start++)
        {
            way.Clear();
            for (var at = (uint)start; at < next.Length && seen[at] == 0; at = next[at])
            {
                seen[at] = 1;
                way.Add((int)at);
                if (next[at] < LastSector && (next[at] >= sectors || (next[at] < next.Length && seen[next[at]] == 1)))
                    return false;
                if (next[at] is EndOfChain or >= LastSector)
                    break;
            }

            foreach (var at in way)
                seen[at] = 2;
        }

        return true;
    }

    private static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> file, int number, int size)
    {
        var from = Math.Min((long)(number + 1) * size, file.Length);
        return file.Slice((int)from, (int)Math.Min(size, file.Length - from));
    }
}
