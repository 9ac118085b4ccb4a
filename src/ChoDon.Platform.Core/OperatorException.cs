namespace ChoDon.Platform.Core;

/// <summary>
/// Something the person who runs the program has to put right. Shown as one line on standard error; the program
/// ends with a code other than 0.
/// </summary>
public sealed class OperatorException(string message, Exception? inner = null) : Exception(message, inner);
