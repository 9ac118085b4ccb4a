using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Figures as anybody outside the district's team reads them, whoever asks: for what is passed on, such as mails.</summary>
public interface IPublicFigures : IFigureReader;
