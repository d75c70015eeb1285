/** What each operation of the API does, by method and path below /api/v1. */
export const summaries = {
  'GET /assessments': '자체점검 목록. 사업자는 자기 것, 정부는 전체를 최근 것부터 봅니다.',
  'GET /assessments/{id}': '자체점검 하나: 분야별 항목, 작성 현황, 제출을 막는 사유.',
  'GET /assessments/{id}/draft': '지금 제출하면 확정될 내용과 그 지문(SHA-256), 확인 문구.',
  'GET /assessments/{id}/answers/{code}': '항목 하나의 답변과 증빙. 아직 답하지 않았으면 버전은 0입니다.',
  'PUT /assessments/{id}/answers/{code}':
    '답변을 작성한 데까지 저장합니다. If-Match에 읽은 버전을 적고, 첫 답변은 "0"입니다.',
  'POST /assessments/{id}/answers/{code}/evidence': '항목에 증빙 파일 하나를 붙입니다.',
  'DELETE /assessments/{id}/answers/{code}/evidence/{evidenceId}': '항목에서 증빙 파일을 뗍니다.',
  'PUT /assessments/{id}/answers/{code}/assignee': '항목의 담당자를 정합니다.',
  'PUT /assessments/{id}/domains/{domain}/assignee': '한 분야의 모든 항목에 담당자를 정합니다.',
  'PUT /assessments/{id}/protection': '전체의 비공개를 요청하거나, null로 요청을 거둡니다.',
  'POST /assessments/{id}/submission': '확인하고 제출합니다. 제출본은 그 뒤로 바뀌지 않습니다.',
  'GET /submissions/{id}': '제출할 때 확정된 제출본.',
  'GET /submissions/{id}/document': '제출본의 자체점검표(PDF). 같은 제출본은 언제나 같은 파일입니다.',
  'GET /submissions/{id}/filing':
    '제출본으로 만든 서비스 안정성 확보 조치 이행 현황 및 계획 자료(PDF). 「전기통신사업법」 제22조의7에 따른 점검에만 있습니다.',
  'GET /assessments/{id}/draft/document': '제출하기 전의 자체점검표 초안(PDF). 사업자만 볼 수 있습니다.',
  'POST /inspections/{id}/opening': '계획한 점검을 시작합니다. 대상 사업자가 확정되고 자체점검이 만들어집니다.',
  'GET /audit-entries': '감사 기록. 최근 것부터 봅니다.',
  'GET /catalogues': '점검표의 판 목록. 최근 것부터 봅니다.',
  'POST /catalogues': 'YAML 점검표를 초안으로 올립니다. 잘못된 곳은 모두 줄과 칸을 알려 드립니다.',
  'POST /catalogues/shipped': '이음에 들어 있는 점검표를 초안으로 올립니다.',
  'GET /catalogues/{id}': '점검표 한 판과 모든 점검항목.',
  'GET /catalogues/{id}/comparison': '이전 판에서 더하거나 빼거나 바꾼 점검항목.',
  'POST /catalogues/{id}/enforcement': '초안을 시행합니다. 그 뒤로는 아무도 바꾸지 못합니다.',
  'POST /catalogues/{id}/retirement': '새 점검에 더 쓰지 않도록 폐지합니다.',
  'DELETE /catalogues/{id}': '초안을 버립니다.',
  'GET /evidence/{id}': '증빙 파일을 내려받습니다.',
  'GET /facilities': '집적정보통신시설 목록. search로 번호, 이름, 소재지의 일부를 찾습니다.',
  'POST /facilities': '집적정보통신시설을 목록에 더합니다.',
  'GET /facilities/{number}': '집적정보통신시설 하나.',
  'PUT /facilities/{number}': '집적정보통신시설의 정보를 바꿉니다.',
  'GET /facilities/{number}/sites': '한 시설 안에 있는 모든 사업자의 데이터센터. 정부만 볼 수 있습니다.',
  'GET /operators/{id}/sites': '사업자의 데이터센터 목록.',
  'POST /operators/{id}/sites': '데이터센터를 등록합니다. 사업자 구성 문서의 다음 버전에도 들어갑니다.',
  'GET /sites/{id}': '데이터센터 하나와 연도별 수치, 보호조치. 각각 따로 버전이 있습니다.',
  'PUT /sites/{id}': '데이터센터의 정보를 바꿉니다.',
  'DELETE /sites/{id}': '구성요소도 등록된 내용도 없는 데이터센터를 삭제합니다.',
  'GET /sites/{id}/years/{year}': '데이터센터의 한 해 수치.',
  'PUT /sites/{id}/years/{year}': '한 해의 수치를 저장합니다. 처음 저장할 때에는 If-Match가 필요 없습니다.',
  'DELETE /sites/{id}/years/{year}': '한 해의 수치를 삭제합니다.',
  'GET /sites/{id}/measures/{kind}': '데이터센터의 보호조치 하나.',
  'PUT /sites/{id}/measures/{kind}': '보호조치와 책임 주체를 저장합니다. 처음 저장할 때에는 If-Match가 필요 없습니다.',
  'DELETE /sites/{id}/measures/{kind}': '보호조치를 삭제합니다.',
  'GET /operators/{id}/survivability/analysis':
    '데이터센터 생존성 분석서(PDF). 등록정보의 판과 기준일이 같으면 언제나 같은 파일입니다.',
  'GET /systemic-losses':
    '사업자를 가로질러 함께 상실되는 것과 그 영향. 이용자·시간이 큰 것부터 보며, 정부만 볼 수 있습니다.',
  'GET /findings': '지적사항 목록. 결과 기한이 이른 것부터 봅니다.',
  'GET /findings/{id}': '지적사항 하나와 법적 근거, 시정명령을 할 수 있는지와 그 이유.',
  'GET /findings/{id}/course': '재발방지 대책의 이행 보고와 확인, 증빙 파일.',
  'PUT /findings/{id}/report': '재발방지 대책의 이행을 보고합니다. 사업자만 할 수 있습니다.',
  'PUT /findings/{id}/withdrawal': '재발방지 대책을 철회하고 사유를 남깁니다. 사업자만 할 수 있습니다.',
  'PUT /findings/{id}/verification': '보고된 재발방지 대책의 이행을 확인하거나 반려합니다.',
  'POST /findings/{id}/evidence': '재발방지 대책의 이행을 보이는 파일을 붙입니다. 사업자만 할 수 있습니다.',
  'PUT /findings/{id}/due-dates': '통지하기 전에 관행 대신 기한을 정합니다.',
  'POST /session': '로그인하고 세션 쿠키를 받습니다.',
  'DELETE /session': '로그아웃합니다.',
  'GET /session': '누구로 접속하였고 무엇을 할 수 있는지, 파일 전송에 쓸 양식 토큰.',
  'GET /people': '구성원 목록.',
  'GET /people/{id}': '구성원 한 사람.',
  'PUT /people/{id}': '이름, 역할, 계정 사용 여부를 바꿉니다.',
  'POST /organisations/{id}/invitations': '기관에 사람을 초대합니다. 링크는 이때 한 번만 보여 드립니다.',
  'POST /people/{id}/resets': '비밀번호 재설정 링크를 만듭니다. 이때 한 번만 보여 드립니다.',
  'POST /links/{secret}/redemption': '초대 또는 재설정 링크로 비밀번호를 정합니다.',
  'GET /organisations': '점검 기관, 전문기관, 국내대리인 목록.',
  'POST /organisations': '사업자가 아닌 기관을 등록합니다.',
  'GET /tokens': '나의 API 토큰 목록.',
  'POST /tokens': 'API 토큰을 발급받습니다. 이때 한 번만 보여 드립니다.',
  'DELETE /tokens/{id}': 'API 토큰을 폐기합니다.',
  'GET /inspections': '점검 목록. 늦게 시작하는 것부터 봅니다.',
  'POST /inspections': '점검을 계획합니다. 적용 법령, 근거, 처분청이 하나씩입니다.',
  'GET /inspections/{id}': '점검 하나.',
  'PUT /inspections/{id}': '아직 시작하지 않은 계획을 바꿉니다.',
  'DELETE /inspections/{id}': '아직 시작하지 않은 계획을 삭제합니다.',
  'POST /inspections/{id}/prolongation': '시작한 점검의 종료일을 뒤로 미루고, 정하면 제출 기한도 미룹니다.',
  'POST /inspections/{id}/closing': '시작한 점검을 마칩니다.',
  'GET /inspections/{id}/participants':
    '점검을 받는 사업자. 정기점검을 시작하기 전에는 지금 시작하면 대상이 될 사업자입니다.',
  'POST /operators/{id}/coverage/{year}':
    '지금 등록된 내용으로 그 해의 적용 법령을 정합니다. 결과와 이유가 함께 남습니다.',
  'GET /operators/{id}/coverage/{year}': '그 해의 현재 대상 확정: 측정값, 기준, 조문, 판단에 쓴 사실.',
  'GET /operators/{id}/coverage': '사업자의 모든 대상 확정. 최근 것부터 봅니다.',
  'GET /coverage-rounds': '한 해에 법령마다 몇 사업자가 대상인지.',
  'POST /coverage-rounds': '모든 사업자의 대상을 확정합니다. 바뀐 것이 없으면 이전 확정이 그대로 있습니다.',
  'GET /operators': '볼 수 있는 사업자와 한 해의 수치, 적용 법령. 이름순입니다.',
  'POST /operators': '사업자와 그 기관을 등록합니다.',
  'GET /operators/{id}': '사업자 하나와 국내대리인.',
  'PUT /operators/{id}': '이름, 정보, 국내대리인을 바꿉니다. 적지 않은 국내대리인은 대리 권한을 잃습니다.',
  'GET /operators/{id}/measurements': '사업자의 모든 연도 수치. 최근 것부터 봅니다.',
  'GET /operators/{id}/measurements/{year}': '한 해의 대상을 정하는 수치.',
  'PUT /operators/{id}/measurements/{year}': '한 해의 수치를 저장합니다. 처음 저장할 때에만 If-Match가 필요 없습니다.',
  'POST /reviews/{id}/reports': '결재된 점검의 보고서를 발행합니다. 결재 한 번에 판본마다 한 번입니다.',
  'POST /reviews/{id}/recommendation': '결재된 점검의 시정권고서를 발행합니다. 결재 한 번에 한 번입니다.',
  'GET /reviews/{id}/recommendation/draft': '지금 내용으로 만든 시정권고서의 초안(PDF). 번호가 없습니다.',
  'POST /inspections/{id}/round-up': '종료한 점검의 종합결과보고서를 발행합니다. 다시 발행할 때에는 사유를 적습니다.',
  'GET /inspections/{id}/round-up/draft':
    '지금 내용으로 만든 종합결과보고서의 초안(PDF). 번호가 없으며, 점검이 진행 중일 때에도 볼 수 있습니다.',
  'GET /organisations/{id}/letterhead': '처분청의 문서에 적는 내용과 번호 형식. 정한 것이 없으면 버전은 0입니다.',
  'PUT /organisations/{id}/letterhead':
    '자기 기관의 문서 표시사항을 정합니다. If-Match에 읽은 버전을 적고, 처음에는 "0"입니다.',
  'GET /reviews/{id}/report-draft':
    '지금 내용으로 만든 결과보고서의 초안(PDF). 번호가 없으며 결재 전에도 볼 수 있습니다. 정부만 볼 수 있습니다.',
  'GET /reports': '발행된 보고서 목록. 최근 것부터 봅니다.',
  'GET /reports/{id}': '보고서 하나: 번호, 판, 누가 언제 결재하였는지, PDF의 SHA-256.',
  'GET /reports/{id}/pdf':
    '보고서 PDF. disposition=inline이면 화면에서 보고, language=en이면 서명하지 않은 참고용 영문 번역을 받습니다.',
  'GET /reviews': '나를 기다리는 일을 오래된 것부터. show=all이면 모든 이행점검을 최근 것부터 봅니다.',
  'POST /assessments/{id}/review': '제출본의 점검을 시작합니다.',
  'GET /reviews/{id}': '이행점검 하나: 항목별 답변, 판정, 보완 요청, 의견, 지금 할 수 있는 일.',
  'GET /reviews/{id}/judgements/{code}': '항목 하나의 판정. 아직 판정하지 않았으면 버전은 0입니다.',
  'PUT /reviews/{id}/judgements/{code}': '항목을 판정합니다. If-Match에 읽은 버전을 적고, 첫 판정은 "0"입니다.',
  'POST /reviews/{id}/judgements': '아직 판정하지 않은 여러 항목을 한꺼번에 적정으로 판정합니다.',
  'POST /reviews/{id}/records': '항목에서 확인한 사실을 적습니다. 내부 기록입니다.',
  'POST /reviews/{id}/conclusion': '판정을 마칩니다. 이때부터 사업자가 판정을 봅니다.',
  'POST /reviews/{id}/sign-off': '다른 사람이 마친 점검을 처분청으로서 결재하고 지적사항을 통지합니다.',
  'POST /reviews/{id}/sending-back': '확정된 점검결과를 결재하지 않고 사유를 적어 점검자에게 반려합니다.',
  'POST /reviews/{id}/reopening': '마쳤거나 결재된 점검을 사유를 적어 다시 엽니다.',
  'POST /reviews/{id}/supplements': '항목에 대하여 기한을 정해 보완을 요청합니다.',
  'POST /supplements/{id}/questions': '답변을 받은 뒤 같은 요청에서 다시 묻습니다.',
  'POST /supplements/{id}/answer': '사업자가 보완 요청에 답변합니다.',
  'POST /supplements/{id}/evidence': '요청이 끝나기 전까지 마지막 답변에 파일을 붙입니다.',
  'POST /supplements/{id}/closure': '답변을 확인하고 보완 요청을 종결합니다.',
  'POST /supplements/{id}/giving-up': '답변하지 않은 보완 요청을 사유를 적어 종결합니다.',
  'POST /judgements/{id}/opinion': '점검을 마친 뒤 사업자가 판정에 의견을 냅니다.',
  'POST /opinions/{id}/decision': '의견을 받아들일지 이유와 함께 정합니다.',
  'GET /outage-statistics':
    '연도마다의 장애 건수와 걸린 시간: 모의훈련은 세지 않습니다. 숫자마다 같은 조건의 목록이 있습니다.',
  'GET /outages': '볼 수 있는 모든 장애와 모의훈련. 최근에 시작된 것부터 보며, kind로 한쪽만 봅니다.',
  'GET /operators/{id}/outages': '사업자의 장애. 최근에 시작된 것부터 봅니다.',
  'POST /operators/{id}/outages':
    '장애를 등록합니다. 기능은 등록정보의 id나 이름으로 적고, state를 보내면 모든 기능이 시작 시각부터 그 상태입니다. exercise를 보내면 모의훈련이며 lostSites는 상실을 가정하는 곳입니다. Idempotency-Key를 함께 보내면 하루 동안 같은 요청을 다시 보내도 한 번만 등록됩니다.',
  'GET /outages/{id}': '장애 하나: 시각, 원인, 응급조치, 상실된 데이터센터, 기능.',
  'PUT /outages/{id}': '장애의 정보를 바꿉니다.',
  'PUT /outages/{id}/event': '장애를 사건에 묶거나, null로 뺍니다. 정부만 할 수 있습니다.',
  'POST /outages/{id}/features': '장애에 기능을 더합니다. 이미 있는 기능은 바꾸거나 뺄 수 없습니다.',
  'GET /outages/{id}/statuses': '복구 현황판. asOf에 시간대가 붙은 시각을 적으면 그때의 상태입니다.',
  'GET /outages/{id}/history': '입력된 모든 상태. 나중에 입력한 것부터 봅니다.',
  'POST /outages/{id}/statuses':
    '여러 기능의 상태를 한꺼번에 입력합니다. 모두 입력되거나 하나도 입력되지 않습니다. seen에 마지막으로 본 상태의 번호를 적으면, 그 뒤에 다른 사람이 입력하였을 때 412로 답합니다.',
  'GET /outages/{id}/clocks':
    '법적 의무마다 근거 조문, 시작된 때, 기한, 이행한 때. 지체 없이 할 일은 지난 시간만 답합니다.',
  'GET /outages/{id}/duties': '의무를 이행한 기록 모두를 이행한 순서로 답합니다.',
  'POST /outages/{id}/duties': '의무를 이행한 때와 방법을 입력합니다.',
  'GET /outages/{id}/cause-report': '원인분석 보고의 모든 판. 새 판부터 봅니다.',
  'PUT /outages/{id}/cause-report':
    '원인분석을 보고합니다. If-Match로 앞의 판을 밝히면 그 판을 대신하는 새 판이 됩니다. 사업자만 할 수 있습니다.',
  'GET /outages/{id}/preventions': '재발방지 대책과 이행 기한, 상태.',
  'POST /outages/{id}/preventions': '재발방지 대책을 등록합니다. 사업자만 할 수 있습니다.',
  'GET /outages/{id}/compensations': '이용자 보상: 공지한 내용과 실제로 지급한 내용.',
  'POST /outages/{id}/compensations':
    '공지한 보상을 입력합니다. 연장은 extensionHours나 extensionDays 가운데 하나, 금전은 이용자 1명당 금액인 amountWon을 적습니다. 입력한 것은 바꿀 수 없습니다.',
  'POST /outages/{id}/compensations/{number}/given':
    '공지한 보상을 지급한 때와 이용자 수를 입력합니다. 연장은 이용자마다 늘린 시간, totalWon은 지급한 금액을 모두 더한 것입니다.',
  'GET /outages/{id}/notices': '이용자에게 고지한 것. 입력한 순서대로 봅니다.',
  'POST /outages/{id}/notices/{number}/evidence':
    '고지한 것을 보이는 증빙 파일을 첨부합니다. 사업자 쪽만 할 수 있습니다.',
  'GET /outages/{id}/notice-draft': '장애 기록으로 만든 고지문 초안. 보내기 전에 고쳐 씁니다.',
  'POST /outages/{id}/notices':
    '이용자에게 고지한 내용, 방법, 시각을 입력합니다. 이용자에게 처음 고지한 것이면 이용자 고지 의무를 이행한 것으로도 입력됩니다. 언론에 알린 것은 의무의 이행으로 입력되지 않습니다.',
  'GET /outages/{id}/reports': '장애에 관하여 정부에 제출한 보고서. 나중에 제출한 것부터 봅니다.',
  'POST /outages/{id}/reports':
    '장애 기록으로 보고서를 만들어 제출합니다. 제출한 때에 해당 보고 의무를 이행한 것으로도 입력됩니다. 고칠 것은 corrects에 번호를 적은 새 보고서로 제출합니다. 사업자와 국내대리인만 할 수 있습니다.',
  'GET /outages/{id}/reports/{number}': '제출한 보고서의 내용(content)과 그 SHA-256. 제출한 뒤에는 바뀌지 않습니다.',
  'GET /outages/{id}/reports/{number}/document':
    '제출한 보고서의 PDF. 국문은 언제나 같은 파일이며, language=en이면 참고용 번역입니다.',
  'POST /outages/{id}/report-draft': '지금 제출하면 만들어질 보고서의 초안(PDF). 저장하지 않습니다.',
  'GET /outage-events/{id}/headquarters/document':
    '대책본부 회의자료(PDF). meeting에 회의 차수를 적으면 그 회의의 회의록이 함께 들어갑니다. 정부만 봅니다.',
  'GET /outages/{id}/data-requests': '장애에 관한 자료제출 요구. 사업자는 발행된 요구만 봅니다.',
  'POST /outages/{id}/data-requests':
    '자료제출 요구를 작성합니다. 요구서를 발행할 때까지 정부만 봅니다. basis는 value-added(전기통신사업법 제22조의7제4항), inspection과 coverage(정보통신망법 제46조제4항)입니다. Idempotency-Key를 붙이면 같은 요청을 다시 보내도 한 번만 작성합니다.',
  'GET /outages/{id}/data-requests/{number}':
    '자료제출 요구 하나: 내용, 경과, 제출된 자료, 결과. 판은 ETag에 있습니다.',
  'PUT /outages/{id}/data-requests/{number}':
    '요구를 고쳐 씁니다. 이미 발행한 요구서는 다시 발행할 때까지 그대로입니다.',
  'POST /outages/{id}/data-requests/{number}/withdrawal': '사유를 적어 요구를 철회합니다. 정부만 할 수 있습니다.',
  'POST /outages/{id}/data-requests/{number}/answers':
    '자료를 제출합니다. 결과를 통보할 때까지 더 제출할 수 있고, 제출한 것은 바뀌지 않습니다. 사업자와 국내대리인만 할 수 있습니다. Idempotency-Key를 붙일 수 있습니다.',
  'POST /outages/{id}/data-requests/{number}/answers/{answer}/evidence':
    '제출에 파일을 붙입니다. 사업자와 국내대리인만 할 수 있습니다.',
  'PUT /outages/{id}/data-requests/{number}/result':
    '확인 결과와 후속 조치를 작성합니다. 결과 통보서를 발행할 때까지 정부만 봅니다.',
  'POST /outages/{id}/data-requests/{number}/letter':
    '마지막으로 작성한 내용으로 자료제출 요구서를 발행합니다. 근거에 따른 처분청의 결재권자만 할 수 있습니다.',
  'POST /outages/{id}/data-requests/{number}/result-letter':
    '마지막으로 작성한 결과로 자료제출 결과 통보서를 발행합니다. 근거에 따른 처분청의 결재권자만 할 수 있습니다.',
  'GET /outages/{id}/data-requests/{number}/letter/draft':
    '지금 발행하면 만들어질 요구서의 초안(PDF). 번호가 없으며 저장하지 않습니다.',
  'GET /outages/{id}/data-requests/{number}/result-letter/draft':
    '지금 발행하면 만들어질 결과 통보서의 초안(PDF). 번호가 없으며 저장하지 않습니다.',
  'GET /outages/{id}/prediction':
    '장애가 시작된 때의 등록정보로 예측한 결과를 실제와 견줍니다. 그때 등록정보가 없었으면 그 뒤 서비스가 처음 등록된 판을 쓰고, 그렇게 하였음을 답합니다.',
  'GET /outages/{id}/proof':
    '장애나 모의훈련에서 측정된 전환 시간과 지금의 실증. ETag는 등록정보의 판이며, 반영할 때 If-Match로 보냅니다.',
  'PUT /outages/{id}/proof':
    '끝난 장애나 모의훈련의 측정값을 등록정보의 새 판에 실증으로 반영합니다. takeovers에는 반영할 전환을 component@site로 적습니다.',
  'GET /outage-events': '공통 원인으로 묶은 장애 사건. 사업자는 자기 장애가 든 사건만 봅니다.',
  'POST /outage-events': '장애 사건을 등록합니다. 정부만 할 수 있습니다.',
  'GET /outage-events/{id}': '장애 사건 하나와 그 장애. 사업자는 자기 장애만 봅니다.',
  'PUT /outage-events/{id}': '장애 사건의 제목과 시설을 바꿉니다.',
  'GET /outage-events/{id}/meetings': '대책본부 회의와 결정사항. 나중에 열린 회의부터 봅니다. 정부만 봅니다.',
  'POST /outage-events/{id}/meetings': '대책본부 회의와 그 결정사항을 입력합니다. 정부만 할 수 있습니다.',
  'POST /outage-events/{id}/follow-ups': '결정사항이 어떻게 되었는지 입력합니다. 정부만 할 수 있습니다.',
  'GET /outage-events/{id}/headquarters':
    '대책본부 회의자료: 한 시점을 기준으로 중단된 기능, 달라진 것, 건물의 복구, 의무, 보상, 결정사항. 정부만 볼 수 있습니다.',
  'GET /outage-events/{id}/restorations':
    '사건의 데이터센터가 복구된 정도. 나중의 시각부터 봅니다. 사건에 장애가 든 사업자도 봅니다.',
  'POST /outage-events/{id}/restorations':
    '데이터센터의 복구 상황을 입력합니다. 정부와, 이 사건에 장애가 있고 그 건물 전체를 운영하는 사업자만 할 수 있습니다. 사업자가 입력하면 reportedBy는 그 사업자입니다.',
  'GET /outages/{id}/changes':
    '복구 현황판과 시한이 바뀔 때마다 알립니다. Accept: text/event-stream이면 이어지는 이벤트이고, 아니면 지금의 내용 한 번입니다. changes 이벤트의 parts에 바뀐 부분이 통째로 있으며, 처음에는 모든 부분(whole)이 옵니다.',
  'GET /outage-events/{id}/changes':
    '사건에 든 장애의 복구 현황판이 바뀔 때마다 알립니다. 장애의 changes와 같으며, 묶음에서 빠진 장애는 null입니다.',
  'GET /outage-events/{id}/status-page': '공개 현황 페이지의 제목과 안내문, 공개 여부. 정부만 봅니다.',
  'PUT /outage-events/{id}/status-page':
    '공개 현황 페이지를 쓰고 공개하거나 닫습니다. 처음에는 If-Match에 “0”을 적습니다. 정부만 할 수 있습니다.',
  'GET /outage-events/{id}/statuses': '사건에 든 장애의 복구 현황판. asOf에 적은 시각의 상태입니다.',
  'GET /operators/{id}/survivability':
    '등록된 구성에서 데이터센터를 상실할 때의 결과. 등록 판, 지문(sha256), 산출 엔진의 버전을 함께 답합니다.',
  'POST /simulations': '저장하지 않는 구성 문서로 산출한 결과. 문서나 시나리오에 잘못이 있으면 모두 알립니다.',
  'GET /operators/{id}/plans': '사업자의 가정안. 최근에 만든 것부터 봅니다. 사업자만 볼 수 있습니다.',
  'POST /operators/{id}/plans': '지금의 등록정보에서 시작하는 가정안을 만듭니다. 등록정보는 바뀌지 않습니다.',
  'GET /operators/{id}/plans/{planId}': '가정안 하나와 그 구성 문서.',
  'PUT /operators/{id}/plans/{planId}':
    '가정안의 구성 문서를 YAML, JSON, 엑셀(XLSX), CSV로 바꿉니다. title을 보내면 제목도 바꿉니다.',
  'DELETE /operators/{id}/plans/{planId}': '가정안을 폐기합니다.',
  'GET /operators/{id}/plans/{planId}/carry-over':
    '가정안을 최신 등록정보로 옮기면 달라지는 것과, 맞지 않아 남겨 두게 되는 변경. 아무것도 바꾸지 않습니다.',
  'POST /operators/{id}/plans/{planId}/carry-over':
    '가정안을 최신 등록정보에서 시작하도록 옮깁니다. onto에 살펴본 등록 판을 적습니다.',
  'GET /operators/{id}/plans/{planId}/survivability':
    '가정안의 결과와, 가정안이 시작한 등록 판의 결과. 달라지는 결과의 수를 함께 답합니다.',
  'GET /operators/{id}/topology':
    '지금의 구성 문서. format 또는 Accept에 따라 JSON, YAML, 엑셀(XLSX), CSV이며, 저장 전에는 ETag가 "0"입니다.',
  'PUT /operators/{id}/topology':
    '구성 문서를 YAML, JSON, 엑셀(XLSX), CSV로 저장합니다. 첫 저장의 If-Match는 "0"입니다.',
  'POST /operators/{id}/topology/comparison': '저장하면 더하거나 빼거나 바꿀 것. 저장하지 않습니다.',
  'GET /operators/{id}/topology/versions': '누가 언제 얼마나 바꾸었는지. 최근 것부터 봅니다.',
  'GET /operators/{id}/topology/versions/{number}': '그때의 구성 문서 한 버전.',
};
