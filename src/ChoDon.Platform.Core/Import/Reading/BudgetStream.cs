namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>Counts what is unpacked, and refuses XML of which a single piece would fill the memory.</summary>
internal sealed class BudgetStream(Stream inner, UnpackBudget budget) : Stream
{
    /// <summary>Far longer than the longest text of a cell, with every letter written as a reference.</summary>
    private const int LongestPiece = 1024 * 1024;

    private int _piece;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        budget.Spend(count);
        var end = buffer[..count].LastIndexOf((byte)'<');
        _piece = end < 0 ? _piece + count : count - end;
        if (_piece > LongestPiece)
            throw new FileRefusedException("File.Damaged");
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
